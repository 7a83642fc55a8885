package io.cardkeep.web.card;

import io.cardkeep.application.account.RefreshAccounts;
import io.cardkeep.application.card.BlockCard;
import io.cardkeep.application.card.FindCards;
import io.cardkeep.application.card.ListCards;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.application.card.LockLostCards;
import io.cardkeep.application.card.LockMyCards;
import io.cardkeep.application.card.ShowCard;
import io.cardkeep.application.card.SyncCards;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.transaction.FetchTransactions;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.transaction.CardTransactions;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class CardWiring {
    @Bean
    ListCards listCards(
            Cards cards, CardTransactions transactions, Instructions instructions, People people, PinGate gate) {
        return new ListCards(cards, transactions, instructions, people, gate);
    }

    @Bean
    ShowCard showCard(
            Cards cards, CardTransactions transactions, Instructions instructions, People people, PinGate gate) {
        return new ShowCard(cards, transactions, instructions, people, gate);
    }

    @Bean
    LockCard lockCard(Cards cards, CardIssuer issuer, Journal journal) {
        return new LockCard(cards, issuer, journal);
    }

    /** Each lock has a thread of its own, since most of it is waiting for EnKash. */
    @Bean
    LockMyCards lockMyCards(Cards cards, LockCard lock, Journal journal) {
        return new LockMyCards(cards, lock, journal, Thread::startVirtualThread);
    }

    @Bean
    LockLostCards lockLostCards(
            CheckPassword check, LockMyCards cards, People people, Notices notices, InstantSource clock) {
        return new LockLostCards(check, cards, people, notices, clock);
    }

    @Bean
    BlockCard blockCard(Cards cards, CardIssuer issuer, Journal journal) {
        return new BlockCard(cards, issuer, journal);
    }

    @Bean
    FindCards findCards(
            CardAccounts accounts, CardIssuer issuer, FindCards.Shelf shelf, People people, Chronicle chronicle) {
        return new FindCards(accounts, issuer, shelf, people, chronicle);
    }

    @Bean
    FindCards.Shelf shelf(Cards cards, Instructions instructions) {
        return new FindCards.Shelf(cards, instructions);
    }

    @Bean
    FetchTransactions fetchTransactions(
            CardAccounts accounts, TransactionFeed feed, CardTransactions transactions, Chronicle chronicle) {
        return new FetchTransactions(accounts, feed, transactions, chronicle);
    }

    @Bean
    SyncCards syncCards(RefreshAccounts accounts, FindCards cards, FetchTransactions transactions) {
        return new SyncCards(accounts, cards, transactions);
    }

    @Bean
    CardScreens cardScreens(ShowCard cards, Supplier<UUID> ids) {
        return new CardScreens(cards, ids);
    }
}
