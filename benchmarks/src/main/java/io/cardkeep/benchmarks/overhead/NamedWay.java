package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Way;

/** A way to call, as a lambda. */
record NamedWay(String name, Calling calling) implements Way {
    @Override
    public void call(int caller) throws Exception {
        calling.call(caller);
    }

    @FunctionalInterface
    interface Calling {
        void call(int caller) throws Exception;
    }
}
