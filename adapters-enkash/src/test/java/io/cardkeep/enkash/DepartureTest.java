package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepartureTest {
    private final Departure departure = new Departure();

    @Test
    void a_body_leaves_once() {
        assertThat(departure.leave()).isTrue();
        assertThat(departure.leave()).isFalse();
        assertThat(departure.holdBack()).isFalse();
    }

    @Test
    void what_was_held_back_never_leaves() {
        assertThat(departure.holdBack()).isTrue();
        assertThat(departure.leave()).isFalse();
        departure.undo();
        assertThat(departure.leave()).isFalse();
        assertThat(departure.holdBack()).isTrue();
    }

    @Test
    void what_came_back_unused_may_leave_again() {
        assertThat(departure.leave()).isTrue();
        departure.undo();
        assertThat(departure.leave()).isTrue();
        assertThat(departure.holdBack()).isFalse();
    }
}
