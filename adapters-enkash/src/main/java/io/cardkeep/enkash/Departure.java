package io.cardkeep.enkash;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether a request's body has left us. A server cannot act on a request whose body never came, so "still here" proves
 * that nothing took effect; and a body leaves only once. One state decides, also when a time-out and the sender race.
 */
final class Departure {
    private enum State {
        HERE,
        LEFT,
        HELD_BACK
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.HERE);

    /** Asked before the first byte of the body is written; false means that it must not be. */
    boolean leave() {
        return state.compareAndSet(State.HERE, State.LEFT);
    }

    /** Sees to it that nothing leaves from now on; answers whether nothing had left before. */
    boolean holdBack() {
        return state.updateAndGet(now -> now == State.HERE ? State.HELD_BACK : now) == State.HELD_BACK;
    }

    /** EnKash's answer proved that nothing took effect, so the body may leave once more. */
    void undo() {
        state.compareAndSet(State.LEFT, State.HERE);
    }
}
