package io.cardkeep.persistence.journal;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an instruction asks for, in its columns. Controls are one text each: {@code POS=true}, {@code DAILY=5000.00}, and
 * {@code MONTHLY=} for a limit that is taken away.
 */
final class TermsColumns {
    private static final List<String> NAMES = List.of(
            "amount",
            "reference",
            "controls",
            "issuedTo",
            "cardsBefore",
            "lastDigits",
            "wasBlocked",
            "accountTitle",
            "product");

    private TermsColumns() {}

    static Map<String, @Nullable Object> parameters(Terms terms) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        NAMES.forEach(name -> parameters.put(name, null));
        parameters.putAll(given(terms));
        return parameters;
    }

    private static Map<String, ?> given(Terms terms) {
        return switch (terms) {
            case Terms.None() -> Map.of();
            case Terms.Loading(Money amount, LoadReference reference) ->
                Map.of("amount", amount.rupees(), "reference", reference.value());
            case Terms.Controlling(ControlChange change) -> Map.of("controls", texts(change));
            case Terms.Issuing(String email, Money load, List<CardId> before) ->
                load == null
                        ? Map.of("issuedTo", email, "cardsBefore", ids(before))
                        : Map.of("issuedTo", email, "cardsBefore", ids(before), "amount", load.rupees());
            case Terms.Replacing replacing -> given(replacing);
            case Terms.Opening(String title, CardProduct product) ->
                Map.of("accountTitle", title, "product", product.name());
        };
    }

    private static Map<String, ?> given(Terms.Replacing replacing) {
        Map<String, Object> given = new HashMap<>(Map.of(
                "lastDigits", replacing.number().lastDigits(),
                "wasBlocked", replacing.blocked(),
                "cardsBefore", ids(replacing.before())));
        Optional.ofNullable(replacing.email()).ifPresent(email -> given.put("issuedTo", email));
        return given;
    }

    static Terms read(ResultSet row) throws SQLException {
        return switch (InstructionKind.valueOf(row.getString("kind"))) {
            case LOAD_CARD ->
                new Terms.Loading(
                        new Money(row.getBigDecimal("amount")), new LoadReference(row.getString("reference")));
            case CHANGE_CONTROLS ->
                new Terms.Controlling(change((String[]) row.getArray("controls").getArray()));
            case ISSUE_CARD -> new Terms.Issuing(row.getString("issued_to"), load(row), before(row));
            case REPLACE_CARD ->
                new Terms.Replacing(
                        new MaskedNumber(row.getString("last_digits")),
                        row.getBoolean("was_blocked"),
                        row.getString("issued_to"),
                        before(row));
            case OPEN_ACCOUNT ->
                new Terms.Opening(row.getString("account_title"), CardProduct.valueOf(row.getString("product")));
            case SET_PIN, LOCK_CARD, UNLOCK_CARD, BLOCK_CARD, ORDER_PLASTIC -> new Terms.None();
        };
    }

    private static String[] ids(List<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(String[]::new);
    }

    private static List<CardId> before(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("cards_before").getArray())
                .map(CardId::new)
                .toList();
    }

    private static @Nullable Money load(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount);
    }

    private static String[] texts(ControlChange change) {
        return Stream.concat(
                        change.channels().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()),
                        change.limits().entrySet().stream().map(each -> each.getKey() + "=" + text(each.getValue())))
                .sorted()
                .toArray(String[]::new);
    }

    private static String text(Change<BigDecimal> change) {
        return switch (change) {
            case Change.Clear<BigDecimal>() -> "";
            case Change.Set<BigDecimal>(BigDecimal value) -> value.toPlainString();
        };
    }

    private static ControlChange change(String[] texts) {
        Map<Channel, Boolean> channels = new EnumMap<>(Channel.class);
        Map<Limit, Change<BigDecimal>> limits = new EnumMap<>(Limit.class);
        for (String each : texts) {
            int sign = each.indexOf('=');
            String name = each.substring(0, sign);
            String value = each.substring(sign + 1);
            if (isChannel(name)) {
                channels.put(Channel.valueOf(name), Boolean.valueOf(value));
            } else {
                limits.put(
                        Limit.valueOf(name),
                        value.isEmpty() ? new Change.Clear<>() : new Change.Set<>(new BigDecimal(value)));
            }
        }
        return new ControlChange(channels, limits);
    }

    private static boolean isChannel(String name) {
        return Stream.of(Channel.values()).anyMatch(channel -> channel.name().equals(name));
    }
}
