package io.cardkeep.demo.company;

import java.math.BigDecimal;
import java.util.List;

/**
 * A card account of the demo's company.
 *
 * @param type as EnKash spells it
 * @param available rupees on no card
 */
public record DemoAccount(String id, String title, String type, BigDecimal available) {

    public static List<DemoAccount> all() {
        return Table.rows(DemoAccount.class, "accounts.csv").stream()
                .map(DemoAccount::of)
                .toList();
    }

    private static DemoAccount of(Table.Row row) {
        return new DemoAccount(
                row.text("cardAccountId"),
                row.text("accountTitle"),
                row.text("accountType"),
                new BigDecimal(row.text("availableBalance")));
    }
}
