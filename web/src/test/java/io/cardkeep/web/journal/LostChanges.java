package io.cardkeep.web.journal;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Changes whose answers were lost or could not be read. */
final class LostChanges {
    private final CardkeepServer server;
    private final CompanyId company;

    LostChanges(CardkeepServer server, CompanyId company) {
        this.server = server;
        this.company = company;
    }

    void issue(Person by, CardAccountId account, String email) {
        lose(
                Duration.ofDays(1),
                by,
                InstructionKind.ISSUE_CARD,
                new Target.OfAccount(company, account),
                new Terms.Issuing(email, null, List.of()),
                List.of());
    }

    void opening(Person by, String title) {
        lose(
                Duration.ofDays(1),
                by,
                InstructionKind.OPEN_ACCOUNT,
                new Target.OfCompany(company),
                new Terms.Opening(title, CardProduct.CORPORATE),
                List.of());
    }

    /** So many answers to unlocking cannot be read that it is stopped. */
    void unlocking(Person by, Card card) {
        Effect unreadable = new Effect.AnswerUnreadable(
                company, InstructionKind.UNLOCK_CARD, server.clock().instant(), entry());
        // An hour apart, since the next one waits until the one before it has settled.
        for (int hours = ChangeStop.AFTER; hours > 0; hours--) {
            lose(
                    Duration.ofHours(hours),
                    by,
                    InstructionKind.UNLOCK_CARD,
                    new Target.OfCard(card.ref()),
                    new Terms.None(),
                    List.of(unreadable));
        }
    }

    private void lose(Duration ago, Person by, InstructionKind kind, Target target, Terms terms, List<Effect> effects) {
        Instant sent = server.clock().instant().minus(ago);
        Instruction intended = new Instruction(
                new InstructionId(UUID.randomUUID()),
                kind,
                target,
                by.id(),
                new FormId(UUID.randomUUID()),
                null,
                terms,
                InstructionState.INTENDED,
                null,
                sent,
                sent.plus(Duration.ofMinutes(10)),
                null,
                Watch.from(sent));
        server.bean(Instructions.class).open(intended, entry());
        server.bean(Instructions.class)
                .settle(new Settlement(
                        intended.id(), InstructionState.UNCONFIRMED, "No answer.", sent, effects, entry()));
    }

    private HistoryEntry entry() {
        return server.bean(Chronicle.class)
                .draft(company, JournalAction.STOP_CHANGES)
                .ends(Outcome.DONE);
    }
}
