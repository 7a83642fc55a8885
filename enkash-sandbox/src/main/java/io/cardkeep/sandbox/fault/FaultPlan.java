package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Call;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A fault for the next calls of one name, or of any. Not safe for several threads; {@link Faults} guards it. */
public final class FaultPlan {
    private final @Nullable Call only;
    private final Fault fault;
    private final double probability;
    private final Random random;
    private int toSkip;
    private int left;

    /**
     * Plans a fault.
     *
     * @param only the call it is for; null for every call
     * @param skip how many such calls pass first
     * @param count how many it strikes
     * @param chance how likely each of the others is struck, repeatably
     */
    public FaultPlan(@Nullable Call only, Fault fault, int skip, int count, Chance chance) {
        this.only = only;
        this.fault = fault;
        this.toSkip = skip;
        this.left = count;
        this.probability = chance.probability();
        this.random = new Random(chance.seed());
    }

    /** A probability from 0 to 1, and the seed that makes the draws repeatable. */
    public record Chance(double probability, long seed) {
        public static final Chance CERTAIN = new Chance(1, 0);
    }

    /** A plan as it stands. */
    public record Standing(String call, String kind, int skip, int count) {}

    boolean strikes(Call call) {
        if (left == 0 || (only != null && only != call)) {
            return false;
        }
        if (toSkip > 0) {
            toSkip--;
            return false;
        }
        if (random.nextDouble() >= probability) {
            return false;
        }
        left--;
        return true;
    }

    boolean isUsedUp() {
        return left == 0;
    }

    Fault fault() {
        return fault;
    }

    Standing standing() {
        return new Standing(only == null ? "*" : only.label(), fault.label(), toSkip, left);
    }
}
