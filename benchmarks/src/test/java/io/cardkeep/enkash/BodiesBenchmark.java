package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
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

/** An answer with one card: read, and with encryption on both ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BodiesBenchmark {
    private static final byte[] ANSWER = """
            {"code":0,"message":"Success","payload":{"recordsCount":1,"data":[{"enKashCardId":"EKC9MKS5RM",\
            "userId":"EKPDC37K","cardAccountId":"CAQL8YCV3","lastFourDigit":"4821","cardStatus":"ACTIVE",\
            "otbBalance":1250.50,"email":"asha.rao@example.com","mobile":"6667778889","title":"Ms","firstName":"Asha",\
            "lastName":"Rao","physicalCard":true,"kitNumber":"2041","primaryEnKashCard":true}]}}""".getBytes(UTF_8);

    private final BodyCodec plain = new PlainBodies();
    private final BodyCodec aes = new AesBodies(Secret.valueOf("a-secret-for-benchmarks"));
    private final byte[] encrypted = aes.encode(ANSWER);

    @Benchmark
    public Reply plain_answer_read() {
        return ReplyReader.read(new Delivery.Answered(200, ANSWER, null), plain::decode);
    }

    @Benchmark
    public Reply encrypted_answer_read() {
        return ReplyReader.read(new Delivery.Answered(200, encrypted, null), aes::decode);
    }

    @Benchmark
    public byte[] body_encrypted() {
        return aes.encode(ANSWER);
    }

    @Benchmark
    public Optional<BodyCodec.Opened> body_decrypted() {
        return aes.open(encrypted);
    }
}
