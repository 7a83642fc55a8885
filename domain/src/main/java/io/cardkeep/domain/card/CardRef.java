package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.company.CompanyId;

/** The three ids that every EnKash card call takes together. */
public record CardRef(CompanyId company, CardAccountId account, CardId card) {}
