package io.cardkeep.web.journal;

import io.cardkeep.application.journal.CloseByHand;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.ListUnconfirmed;
import io.cardkeep.application.journal.ReleaseChanges;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class JournalWiring {
    @Bean
    ListUnconfirmed listUnconfirmed(
            Instructions instructions, Closings closings, Cards cards, People people, ChangeStops stops) {
        return new ListUnconfirmed(instructions, closings, cards, people, stops);
    }

    @Bean
    ReleaseChanges releaseChanges(ChangeStops stops, Journal journal) {
        return new ReleaseChanges(stops, journal);
    }

    @Bean
    CloseByHand closeByHand(Instructions instructions, Closings closings, Cards cards, People people, Journal journal) {
        return new CloseByHand(instructions, closings, cards, people, journal);
    }
}
