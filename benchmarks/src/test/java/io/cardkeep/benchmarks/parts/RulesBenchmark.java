package io.cardkeep.benchmarks.parts;

import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The PIN policy with everything known of the holder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
    private final HolderFacts facts = new HolderFacts(
            LocalDate.of(1987, 8, 15), "6667778889", "4821", "E10234", LocalDate.of(2019, 4, 1), "560038");
    private final PinPolicy four = PinPolicy.on(LocalDate.of(2026, 11, 26), 4, 4);
    private final PinPolicy twelve = PinPolicy.on(LocalDate.of(2026, 11, 26), 4, 12);
    private final char[] shortPin = "7391".toCharArray();
    private final char[] longPin = "739164820517".toCharArray();

    @Benchmark
    public List<PinRule> pin_of_four_checked() {
        return four.broken(shortPin, facts);
    }

    @Benchmark
    public List<PinRule> pin_of_twelve_checked() {
        return twelve.broken(longPin, facts);
    }
}
