package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.pin.PinPolicy;
import java.time.LocalDate;
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

/** The body of "Set Card PIN", written from digits and wiped. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SetPinBenchmark {
    private final CardRef card =
            new CardRef(new CompanyId("CEKEP5GSGP"), new CardAccountId("CAA8W45"), new CardId("EKC94AEX89"));
    private final PinDigits pin = PinDigits.read(
                    "7391        ".getBytes(US_ASCII), PinPolicy.on(LocalDate.of(2026, 11, 26), 4, 4))
            .orElseThrow();

    @Benchmark
    public int body_written_and_wiped() {
        byte[] body = SetPinBody.of(card, pin, null);
        int length = body.length;
        Bytes.wipe(body);
        return length;
    }
}
