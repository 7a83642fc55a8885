package io.cardkeep.web.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.Known;
import io.cardkeep.application.journal.ReadBacks;
import io.cardkeep.application.journal.ReconcileInstructions;
import io.cardkeep.application.journal.SettleAbandoned;
import io.cardkeep.application.journal.TellOfChanges;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.domain.transaction.TransactionFeed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds out what became of changes whose outcome nobody knows. */
@Configuration(proxyBeanMethods = false)
final class JournalJobs {
    @Bean
    SettleAbandoned settleAbandoned(
            Instructions instructions, Journal journal, Cards cards, PinResets resets, Chronicle chronicle) {
        return new SettleAbandoned(instructions, journal, cards, resets, chronicle);
    }

    @Bean
    ReconcileInstructions reconcileInstructions(
            Instructions instructions, Journal journal, Cards cards, ReadBacks readBacks, TellOfChanges tell) {
        return new ReconcileInstructions(instructions, journal, cards, readBacks, tell);
    }

    @Bean
    TellOfChanges tellOfChanges(Notices notices, People people, ChangeStops stops) {
        return new TellOfChanges(notices, people, stops);
    }

    @Bean
    Known known(CardAccounts accounts, Cards cards, People people) {
        return new Known(accounts, cards, people);
    }

    @Bean
    ReadBacks readBacks(Known known, CardIssuer issuer, TransactionFeed feed, CardControls controls) {
        return new ReadBacks(known, issuer, feed, controls);
    }

    @Bean
    RecurringTask<Void> settleAbandonedJob(JobSettings settings, SettleAbandoned abandoned) {
        return Job.every(settings.settleAbandoned(), "settle-abandoned", abandoned::run);
    }

    @Bean
    RecurringTask<Void> reconcileInstructionsJob(
            JobSettings settings, ReconcileInstructions instructions, TellOfChanges tell) {
        return Job.every(settings.reconcileInstructions(), "reconcile-instructions", () -> {
            tell.stopped();
            return instructions.run();
        });
    }
}
