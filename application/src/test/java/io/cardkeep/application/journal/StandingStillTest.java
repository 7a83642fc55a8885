package io.cardkeep.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.card.Consent;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** A node that stands still between the journal and the wire must not send what others have given up. */
final class StandingStillTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    /** Each reading of its clock finds it so much later. */
    private LockCard.Outcome lockedByANodeThatLoses(Duration atEachReading) {
        InstantSource slow = () -> {
            world.clock.advance(atEachReading);
            return world.clock.instant();
        };
        Chronicle chronicle = new Chronicle(world.memory.history(), world.memory.people(), Samples::id, slow);
        Journal journal = new Journal(world.memory.instructions(), chronicle, World.SETTLE_AFTER);
        return new LockCard(world.memory.cards(), world.enkash, journal)
                .lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
    }

    @Test
    void what_is_journalled_is_sent_within_a_minute_or_not_at_all() {
        assertThat(lockedByANodeThatLoses(Duration.ofMinutes(2)))
                .isEqualTo(new LockCard.Outcome.NotSent("This node stood still before it was sent.", null));

        assertThat(world.enkash.calls()).isEmpty();
        assertThat(world.now(card).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(world.entriesOf(CardAction.LOCK))
                .containsExactly("STARTED", "NOT_DONE This node stood still before it was sent.");
    }

    @Test
    void a_node_that_is_only_slow_sends_it() {
        assertThat(lockedByANodeThatLoses(Duration.ofSeconds(1)))
                .isEqualTo(new LockCard.Outcome.Done(CardStatus.LOCKED));
    }
}
