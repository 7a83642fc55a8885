package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Examination;
import io.cardkeep.domain.doctor.Examiner;
import io.cardkeep.domain.doctor.FieldSeen;
import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Probed;
import io.cardkeep.domain.doctor.Probed.Result;
import io.cardkeep.domain.doctor.Scope;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Signs in afresh, then reads what {@link Reads} reads. */
final class EnkashExaminer implements Examiner {
    private final Supplier<EnkashCalls> calls;
    private final Supplier<WireTime> time;
    private final InstantSource clock;

    /**
     * Examines one installation's EnKash.
     *
     * @param calls throws for settings that will not do
     * @param time the same
     */
    EnkashExaminer(Supplier<EnkashCalls> calls, Supplier<WireTime> time, InstantSource clock) {
        this.calls = calls;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public Examination examine(Scope scope) {
        Findings findings = new Findings();
        try {
            EnkashCalls enkash = calls.get();
            Probing probing = new Probing(enkash, clock, findings);
            if (signIn(enkash, scope, probing, findings)) {
                new Reads(enkash.dialect(), probing, time.get(), findings).of(scope);
            }
            return new Examination(List.of(), probing.probes(), findings.all(), probing.clockAhead());
        } catch (RuntimeException wrong) {
            List<Probed> nothing =
                    Arrays.stream(Probe.values()).map(Probed::notAsked).toList();
            return new Examination(Flaws.of(wrong), nothing, findings.all(), Optional.empty());
        }
    }

    private static boolean signIn(EnkashCalls enkash, Scope scope, Probing probing, Findings findings) {
        Optional<TokenReply> reply = enkash.signIn(scope.company());
        if (reply.isEmpty()) {
            throw new InvalidSettings(List.of("ENKASH_COMPANY_ID names another company than the one asked for."));
        }
        return switch (reply.get()) {
            case TokenReply.Granted(AccessToken token) -> {
                TokenTraits traits = token.traits();
                probing.note(new Probed(Probe.TOKEN, Result.ANSWERED, traits.fields()));
                findings.judge(Assumption.TOKEN_LIFETIME, traits.saysLifetime(), named(traits, "expires_in"));
                findings.judge(Assumption.TOKEN_TYPE, traits.saysBearer(), named(traits, "token_type"));
                yield true;
            }
            case TokenReply.Unavailable(String why, var _) -> {
                probing.note(new Probed(Probe.TOKEN, result(why), List.of()));
                yield false;
            }
        };
    }

    private static List<FieldSeen> named(TokenTraits traits, String name) {
        return traits.fields().stream()
                .filter(field -> field.path().equals(name))
                .toList();
    }

    private static Result result(String why) {
        return switch (why) {
            case TokenEndpoint.REFUSED -> Result.SIGN_IN_REFUSED;
            case TokenEndpoint.UNREADABLE -> Result.UNREADABLE;
            default -> Result.NO_ANSWER;
        };
    }
}
