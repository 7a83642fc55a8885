package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Probed;
import io.cardkeep.domain.doctor.Probed.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Asks EnKash by the ways that everything else goes, and keeps what came for a closer look. */
final class Probing {
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final EnkashCalls enkash;
    private final InstantSource clock;
    private final Findings findings;
    private final List<Probed> asked = new ArrayList<>();
    private volatile @Nullable Duration clockAhead;

    Probing(EnkashCalls enkash, InstantSource clock, Findings findings) {
        this.enkash = enkash;
        this.clock = clock;
        this.findings = findings;
    }

    Seen ask(Probe probe, Question question) {
        return ask(probe, question, null);
    }

    /** Asks for one page of a list. */
    Seen ask(Probe probe, Question question, int limit, int offset) {
        return ask(probe, question, new Page(limit, offset));
    }

    /** Asks nothing any more once EnKash gave no answer. */
    private Seen ask(Probe probe, Question question, @Nullable Page page) {
        if (asked.stream().anyMatch(each -> each.result() == Result.NO_ANSWER)) {
            return new Seen(probe, Result.NOT_ASKED, NOTHING);
        }
        AtomicReference<Seen> kept = new AtomicReference<>(new Seen(probe, Result.NO_ANSWER, NOTHING));
        enkash.read(question, page, (delivery, codec) -> {
            kept.set(seen(probe, delivery, codec));
            Reply reply = ReplyReader.read(delivery, codec::decode);
            // what was answered is looked at as it is; only what was not is asked for again
            return delivery instanceof Delivery.Answered && kept.get().result() != Result.NO_ANSWER
                    ? new Reply.Success(NOTHING)
                    : reply;
        });
        Seen seen = kept.get();
        note(seen.probed());
        return seen;
    }

    void note(Probed probed) {
        asked.add(probed);
    }

    /** One for each probe; of one that was asked more than once, the first that was not answered, or else the first. */
    List<Probed> probes() {
        return Arrays.stream(Probe.values()).map(this::probed).toList();
    }

    private Probed probed(Probe probe) {
        List<Probed> of = asked.stream().filter(each -> each.probe() == probe).toList();
        return of.stream()
                .filter(each -> each.result() != Result.ANSWERED)
                .findFirst()
                .or(() -> of.stream().findFirst())
                .orElseGet(() -> Probed.notAsked(probe));
    }

    /** By the latest answer that named its time. */
    Optional<Duration> clockAhead() {
        return Optional.ofNullable(clockAhead);
    }

    private Seen seen(Probe probe, Delivery delivery, BodyCodec codec) {
        if (!(delivery instanceof Delivery.Answered answered)) {
            return new Seen(probe, Result.NO_ANSWER, NOTHING);
        }
        Instant date = answered.date();
        if (date != null) {
            clockAhead = Duration.between(clock.instant().truncatedTo(ChronoUnit.SECONDS), date);
        }
        Optional<BodyCodec.Decoded> decoded = codec.decode(answered.body());
        JsonNode json = decoded.map(BodyCodec.Decoded::json).orElse(NOTHING);
        Result result = EnvelopeRules.result(answered.status(), json);
        if (result == Result.ANSWERED) {
            boolean asAgreed = decoded.filter(BodyCodec.Decoded::asAgreed).isPresent();
            EnvelopeRules.judgeEncryption(findings, asAgreed && !EnvelopeRules.isWrapped(json));
        }
        return new Seen(probe, result, json);
    }
}
