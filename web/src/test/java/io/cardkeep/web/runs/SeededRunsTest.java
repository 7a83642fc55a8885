package io.cardkeep.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Seeds from {@code -Dcardkeep.runs.seed=N} (1) on, {@code -Dcardkeep.runs=N} (300) of them. What is violated is shown
 * with its seed and all that happened; the same seed, alone, does the same again.
 */
class SeededRunsTest {
    private final World world = World.shared();

    @Test
    void no_run_doubles_loses_or_misstates_an_effect() {
        long first = Long.getLong("cardkeep.runs.seed", 1);
        int count = Integer.getInteger("cardkeep.runs", 300);
        Tally tally = new Tally();
        List<Run> violated = new ArrayList<>();
        long started = System.nanoTime();
        for (long seed = first; seed < first + count && violated.size() < 5; seed++) {
            Run run = new Run(world, seed, tally).play();
            if (!run.violations().isEmpty()) {
                violated.add(run);
                System.out.println(run);
            }
            if ((seed + 1 - first) % 500 == 0) {
                System.out.printf("Up to seed %d in %d s: %s%n", seed, seconds(started), tally);
            }
        }
        System.out.printf("%d seeds from %d in %d s: %s%n", count, first, seconds(started), tally);
        assertThat(violated).isEmpty();
    }

    private static long seconds(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }

    @Test
    void a_seed_does_the_same_again_to_the_letter() {
        for (long seed = 1; seed <= 5; seed++) {
            Run first = new Run(world, seed, new Tally()).play();
            Run second = new Run(world, seed, new Tally()).play();

            assertThat(second.lines()).isEqualTo(first.lines()).isNotEmpty();
        }
    }
}
