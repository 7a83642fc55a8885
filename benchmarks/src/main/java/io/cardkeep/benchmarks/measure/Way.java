package io.cardkeep.benchmarks.measure;

/** One way to make the same call. */
public interface Way {
    String name();

    /**
     * Makes one call, and returns when its answer was understood.
     *
     * @param caller who calls, from 0; no caller makes two calls at once
     * @throws Exception when the call did not succeed
     */
    void call(int caller) throws Exception;
}
