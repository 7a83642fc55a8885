package io.cardkeep.demo.company;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A card of the demo's company.
 *
 * @param accountType what its account is for, as EnKash spells it
 * @param status as the sandbox spells it
 * @param balanceNow rupees on it after everything it was used for
 */
public record DemoCard(
        String id,
        String accountId,
        String accountType,
        String email,
        String lastFour,
        String status,
        boolean physical,
        BigDecimal balanceNow) {

    public static List<DemoCard> all() {
        Map<String, String> types =
                DemoAccount.all().stream().collect(Collectors.toMap(DemoAccount::id, DemoAccount::type));
        return Table.rows(DemoCard.class, "cards.csv").stream()
                .map(row -> of(row, types))
                .toList();
    }

    private static DemoCard of(Table.Row row, Map<String, String> types) {
        return new DemoCard(
                row.text("enKashCardId"),
                row.text("cardAccountId"),
                Objects.requireNonNull(types.get(row.text("cardAccountId"))),
                row.text("email"),
                row.text("lastFour"),
                row.text("status"),
                Boolean.parseBoolean(row.text("physicalCard")),
                new BigDecimal(row.text("balanceNow")));
    }
}
