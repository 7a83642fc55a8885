package io.cardkeep.demo.enkash;

import io.cardkeep.demo.company.Table;
import java.util.List;

/**
 * A shop where the demo's cards are used.
 *
 * @param accountType whose cards are used there
 * @param mcc its category, ISO 18245
 * @param least the least anybody pays there, whole rupees
 * @param most the most anybody pays there, whole rupees
 */
record Merchant(String accountType, String name, String mcc, String channel, int least, int most) {

    static List<Merchant> all() {
        return Table.rows(Merchant.class, "merchants.csv").stream()
                .map(Merchant::of)
                .toList();
    }

    private static Merchant of(Table.Row row) {
        return new Merchant(
                row.text("accountType"),
                row.text("merchantName"),
                row.text("mcc"),
                row.text("channel"),
                Integer.parseInt(row.text("least")),
                Integer.parseInt(row.text("most")));
    }
}
