package io.cardkeep.domain.card;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a list shows, in ascending order of id.
 *
 * @param holder only this person's; null for the company's
 * @param text part of the holder's name, or last digits, or an EnKash card id; null for any
 * @param status only these; null for any
 * @param after the last id of the page before; null for the first page
 * @param size 1 to 200
 */
public record CardQuery(
        CompanyId company,
        @Nullable PersonId holder,
        @Nullable String text,
        @Nullable CardStatus status,
        @Nullable CardId after,
        int size) {}
