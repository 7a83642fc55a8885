package io.cardkeep.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.web.ChildJvm;
import io.cardkeep.web.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Real processes that are killed ({@code kill -9}) in the middle of what they do to EnKash, {@code -Dcardkeep.kills=N} (3)
 * of them, with seeds from {@code -Dcardkeep.runs.seed=N} (1) on; what they leave behind is settled and judged here.
 */
class KilledRunsTest {
    private static final int KILLED_BY_SIGNAL_9 = 128 + 9;
    private static final int CARDS = 16;
    private static final int MOST_CALLS = 6;

    private final World world = World.shared();

    @Test
    void no_killed_node_doubles_loses_or_misstates_an_effect() throws IOException, InterruptedException {
        long first = Long.getLong("cardkeep.runs.seed", 1);
        int kills = Integer.getInteger("cardkeep.kills", 3);
        Tally tally = new Tally();
        List<Run> violated = new ArrayList<>();
        int inFlight = 0;
        for (long seed = first; seed < first + kills; seed++) {
            Run run = new Run(world, seed, tally, CARDS);
            inFlight += killed(run, new Random(seed), seed) ? 1 : 0;
            tally.run();
            if (!run.end().violations().isEmpty()) {
                violated.add(run);
                System.out.println(run);
            }
            System.out.printf("Killed with seed %d, %d changes in flight so far.%n", seed, inFlight);
        }
        System.out.printf("%d kills, %d of them with a change in flight; %s%n", kills, inFlight, tally);
        assertThat(violated).isEmpty();
    }

    /** True when an instruction was left behind that nobody had written the answer of. */
    private boolean killed(Run run, Random random, long seed) throws IOException, InterruptedException {
        int calls = random.nextInt(1, MOST_CALLS + 1);
        run.steps().begin();
        if (random.nextInt(3) > 0) {
            Fault silence = Fault.any(Fault.SILENCES, random);
            world.bank().plan("changes", List.of(silence), 1_000, calls - 1, 1, seed);
        }
        world.bank().plan("changes", Fault.OF_CHANGES, 1_000, 0, 0.5, seed);
        try (ChildJvm node = ActingNode.start(world, seed, run)) {
            Deadline.within(Duration.ofMinutes(2)).until("call number " + calls, () -> arrived(calls));
            assertThat(node.kill()).isEqualTo(KILLED_BY_SIGNAL_9);
        }
        run.steps().look();
        run.steps().end("kill");
        return !run.steps().unsettled().isEmpty();
    }

    private Optional<Integer> arrived(int calls) {
        long changes = world.bank().received().stream()
                .filter(call -> LedgerRule.calls().contains(call.path("call").asString()))
                .count();
        return changes >= calls ? Optional.of(calls) : Optional.empty();
    }
}
