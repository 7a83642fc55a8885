package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Call;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Faults for the next calls of one name, or of many. Not safe for several threads; {@link Faults} guards it. */
public final class FaultPlan {
    private final Calls calls;
    private final List<Fault> faults;
    private final double probability;
    private final Random random;
    private int toSkip;
    private int left;

    /**
     * Plans faults.
     *
     * @param faults what may strike, at least one; of several, one is drawn each time
     * @param skip how many such calls pass first
     * @param count how many it strikes
     * @param chance how likely each of the others is struck, repeatably
     */
    public FaultPlan(Calls calls, List<Fault> faults, int skip, int count, Chance chance) {
        this.calls = calls;
        this.faults = List.copyOf(faults);
        this.toSkip = skip;
        this.left = count;
        this.probability = chance.probability();
        this.random = new Random(chance.seed());
    }

    /** A probability from 0 to 1, and the seed that makes the draws repeatable. */
    public record Chance(double probability, long seed) {}

    /** A plan as it stands. */
    public record Standing(String call, String kind, int skip, int count) {}

    Optional<Fault> strikes(Call call) {
        if (left == 0 || !calls.among().test(call)) {
            return Optional.empty();
        }
        if (toSkip > 0) {
            toSkip--;
            return Optional.empty();
        }
        if (random.nextDouble() >= probability) {
            return Optional.empty();
        }
        left--;
        return Optional.of(faults.size() == 1 ? faults.getFirst() : faults.get(random.nextInt(faults.size())));
    }

    boolean isUsedUp() {
        return left == 0;
    }

    Standing standing() {
        String kinds = faults.stream().map(Fault::label).collect(Collectors.joining("|"));
        return new Standing(calls.label(), kinds, toSkip, left);
    }
}
