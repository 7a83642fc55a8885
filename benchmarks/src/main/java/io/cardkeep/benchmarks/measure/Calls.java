package io.cardkeep.benchmarks.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What became of one caller's calls. */
final class Calls {
    private long[] taken = new long[64];
    private int count;
    private int failed;
    private @Nullable Exception trouble;

    void succeeded(long nanos) {
        taken = count < taken.length ? taken : Arrays.copyOf(taken, 2 * taken.length);
        taken[count] = nanos;
        count++;
    }

    void failed(Exception why) {
        failed++;
        trouble = why;
    }

    /** In nanoseconds, of each call that succeeded. */
    long[] taken() {
        return Arrays.copyOf(taken, count);
    }

    int failed() {
        return failed;
    }

    /** Of the last call that failed; null where none did. */
    @Nullable
    Exception trouble() {
        return trouble;
    }
}
