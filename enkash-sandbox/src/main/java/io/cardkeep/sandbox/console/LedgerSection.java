package io.cardkeep.sandbox.console;

import io.cardkeep.sandbox.ledger.Account;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import java.util.List;

/** Cards, accounts, and what the calls did. */
record LedgerSection(Ledger ledger) {
    private static final int SHOWN = 200;

    String html() {
        return ledger.read(LedgerSection::cards) + ledger.read(LedgerSection::accounts) + effects();
    }

    /** The ids of the cards shown, for the forms to choose from. */
    String choices() {
        StringBuilder choices = new StringBuilder("<datalist id=\"card-ids\">");
        ledger.read(LedgerSection::newest)
                .forEach(card -> choices.append("<option value=\"")
                        .append(Html.text(card.enKashCardId()))
                        .append("\">"));
        return choices.append("</datalist>").toString();
    }

    private static List<Card> newest(Books books) {
        List<Card> cards = List.copyOf(books.cards());
        return cards.subList(Math.max(0, cards.size() - SHOWN), cards.size()).reversed();
    }

    private static String cards(Books books) {
        List<List<String>> rows = newest(books).stream()
                .map(card -> List.of(
                        Html.text(card.enKashCardId()),
                        Html.text(card.cardAccountId()),
                        Html.text(card.holder().fullName()),
                        Html.text(card.maskedNumber()),
                        Html.text(card.status().label()),
                        card.physicalCard() ? "yes" : "no",
                        Html.text("₹" + card.balance().toPlainString())))
                .toList();
        return Html.table(
                "Cards, newest first",
                List.of("Card", "Account", "Holder", "Number", "State", "Plastic", "Balance"),
                rows);
    }

    private static String accounts(Books books) {
        List<List<String>> rows = books.accounts().stream()
                .limit(SHOWN)
                .map(account -> account(account, books))
                .toList();
        return Html.table("Accounts", List.of("Account", "Company", "Title", "Type", "Available", "On cards"), rows);
    }

    private static List<String> account(Account account, Books books) {
        return List.of(
                Html.text(account.cardAccountId()),
                Html.text(account.companyName()),
                Html.text(account.accountTitle()),
                Html.text(account.accountType()),
                Html.text("₹" + account.availableBalance().toPlainString()),
                Html.text("₹" + books.moneyOnCardsOf(account.cardAccountId()).toPlainString()));
    }

    private String effects() {
        List<List<String>> rows = ledger.effects().all().reversed().stream()
                .limit(SHOWN)
                .map(LedgerSection::effect)
                .toList();
        return Html.table(
                "Effects, newest first",
                List.of("No.", "Time", "Call", "Card or account", "What", "Rupees", "Reference", "Changed"),
                rows);
    }

    private static List<String> effect(Effect effect) {
        return List.of(
                Html.text(effect.number()),
                Html.text(effect.time()),
                Html.text(effect.call()),
                Html.text(effect.enKashCardId() == null ? effect.cardAccountId() : effect.enKashCardId()),
                Html.text(effect.detail()),
                Html.text(effect.amount() == null ? "" : effect.amount().toPlainString()),
                Html.text(effect.reference() == null ? "" : effect.reference()),
                effect.changed() ? "yes" : "no");
    }
}
