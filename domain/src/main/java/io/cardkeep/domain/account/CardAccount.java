package io.cardkeep.domain.account;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card account that this installation knows, with what EnKash last said of it.
 *
 * @param available money of the account that is on no card yet; null until EnKash has been asked
 * @param availableOnCards money on the account's cards; null until EnKash has been asked
 * @param asOf when EnKash last confirmed the figures; null when it never did
 */
public record CardAccount(
        CompanyId company,
        CardAccountId id,
        String title,
        CardProduct product,
        @Nullable Money available,
        @Nullable Money availableOnCards,
        @Nullable Instant asOf) {}
