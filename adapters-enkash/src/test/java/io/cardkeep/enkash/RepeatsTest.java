package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final Reply NOTHING = new Reply.Unclear("No answer.");
    private static final Reply ANSWER = new Reply.Refusal("No.");

    private final Repeats repeats = new Repeats(() -> new Random(1));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_is_not_answered_is_asked_three_times_in_all() {
        assertThat(repeats.untilAnswered(Deadline.in(Duration.ofMinutes(1)), this::nothing))
                .isEqualTo(NOTHING);
        assertThat(asked).hasValue(3);
    }

    @Test
    void an_answer_ends_it() {
        Reply reply = repeats.untilAnswered(
                Deadline.in(Duration.ofMinutes(1)), () -> asked.incrementAndGet() == 2 ? ANSWER : NOTHING);

        assertThat(reply).isEqualTo(ANSWER);
        assertThat(asked).hasValue(2);
    }

    @Test
    void nothing_is_asked_again_for_which_no_time_is_left() {
        assertThat(repeats.untilAnswered(Deadline.in(Duration.ofMillis(100)), this::nothing))
                .isEqualTo(NOTHING);
        assertThat(asked).hasValue(1);
    }

    @Test
    void who_is_interrupted_asks_no_more_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThat(repeats.untilAnswered(Deadline.in(Duration.ofMinutes(1)), this::nothing))
                .isEqualTo(NOTHING);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_deadline_gives_no_more_than_is_asked_for_and_no_more_than_is_left() {
        assertThat(Deadline.in(Duration.ofMinutes(1)).within(Duration.ofSeconds(2)))
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(Deadline.in(Duration.ofSeconds(2)).within(Duration.ofMinutes(1)))
                .isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
        assertThat(Deadline.in(Duration.ZERO).within(Duration.ofMinutes(1))).isZero();
    }

    private Reply nothing() {
        asked.incrementAndGet();
        return NOTHING;
    }
}
