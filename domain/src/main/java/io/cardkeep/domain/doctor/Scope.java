package io.cardkeep.domain.doctor;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * What EnKash is asked for.
 *
 * @param account null asks for a token alone
 * @param card null takes the first card of the account
 */
public record Scope(
        CompanyId company,
        @Nullable CardAccountId account,
        @Nullable CardId card) {}
