package io.cardkeep.web.card;

import io.cardkeep.application.card.ListCards;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the company's cards, with the addresses around it.
 *
 * @param sought what was searched for, empty for nothing
 * @param status null for any
 * @param first the address of the first page; null on it
 * @param next null on the last
 */
public record CompanyCards(
        List<ListCards.Row> rows,
        String sought,
        @Nullable CardStatus status,
        @Nullable String first,
        @Nullable String next) {

    static CompanyCards of(
            ListCards.Company.Listed listed, String sought, @Nullable CardStatus status, @Nullable CardId after) {
        return new CompanyCards(
                listed.rows(),
                sought,
                status,
                after == null ? null : address(sought, status, null),
                listed.next() == null ? null : address(sought, status, listed.next()));
    }

    public List<CardStatus> statuses() {
        return List.of(CardStatus.values());
    }

    public boolean filtered() {
        return !sought.isEmpty() || status != null;
    }

    /** The list without the words that were searched for. */
    public String withoutText() {
        return address("", status, null);
    }

    public String withoutStatus() {
        return address(sought, null, null);
    }

    private static String address(String sought, @Nullable CardStatus status, @Nullable CardId after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cards");
        if (!sought.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (status != null) {
            address.queryParam("status", status.name());
        }
        if (after != null) {
            address.queryParam("after", "{after}");
        }
        Object[] values = after == null
                ? new Object[] {sought}
                : sought.isEmpty() ? new Object[] {after.value()} : new Object[] {sought, after.value()};
        return address.encode().buildAndExpand(values).toUriString();
    }
}
