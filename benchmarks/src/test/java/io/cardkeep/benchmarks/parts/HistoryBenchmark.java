package io.cardkeep.benchmarks.parts;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.CanonicalForm;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

/** The canonical bytes of a history entry about a load. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HistoryBenchmark {
    private final HistoryEntry entry = new HistoryEntry(
            new HistoryEntryId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
            new CompanyId("CEKEP5GSGP"),
            Instant.parse("2026-11-26T05:06:07.123456Z"),
            new Who(UUID.fromString("0198c0de-0000-7000-8000-000000000002"), "Asha Rao", "ADMIN"),
            new Origin("192.0.2.1"),
            CardAction.LOAD,
            Outcome.DONE,
            List.of(
                    new Touch(Touch.Kind.CARD, "EKC94AEX89", "4821"),
                    new Touch(Touch.Kind.ACCOUNT, "CAA8W45", ""),
                    new Touch(Touch.Kind.HOLDER, "0198c0de-0000-7000-8000-000000000003", "Johny Bateman"),
                    new Touch(Touch.Kind.INSTRUCTION, "0198c0de-0000-7000-8000-000000000004", "")),
            new TreeMap<>(Map.of("amount", "250.00", "reference", "CK0198c0de00007000800000000000000")));

    @Benchmark
    public byte[] canonical_form() {
        return CanonicalForm.of(entry);
    }
}
