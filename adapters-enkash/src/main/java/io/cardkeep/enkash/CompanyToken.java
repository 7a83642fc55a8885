package io.cardkeep.enkash;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One company's token: renewed 60 seconds before it ends, by one call at a time, whose outcome all that wait share. */
final class CompanyToken {
    private static final TokenReply INTERRUPTED =
            new TokenReply.Unavailable("EnKash could not be reached in time.", null);

    private final EnkashCredentials credentials;
    private final TokenEndpoint endpoint;
    private final InstantSource clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable AccessToken held;
    private volatile Renewal latest = new Renewal(INTERRUPTED, Instant.MIN);

    CompanyToken(EnkashCredentials credentials, TokenEndpoint endpoint, InstantSource clock) {
        this.credentials = credentials;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    TokenReply current() {
        AccessToken token = held;
        if (token != null && token.isFresh(clock.instant())) {
            return new TokenReply.Granted(token);
        }
        TokenReply renewed = renew(each -> each.isFresh(clock.instant()));
        if (renewed instanceof TokenReply.Unavailable && token != null && token.isValid(clock.instant())) {
            return new TokenReply.Granted(token);
        }
        return renewed;
    }

    /** A new token, for who wants to see one given; the pause after a refused sign-in is kept all the same. */
    TokenReply afresh() {
        AccessToken before = held;
        return renew(each -> each != before);
    }

    /** Another token than one that EnKash no longer takes. */
    TokenReply insteadOf(AccessToken rejected) {
        return renew(each -> each != rejected);
    }

    private TokenReply renew(Predicate<AccessToken> good) {
        Renewal before = latest;
        try {
            renewing.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
        try {
            AccessToken token = held;
            if (token != null && good.test(token)) {
                return new TokenReply.Granted(token);
            }
            return latest == before && !latest.asksToWait(clock.instant()) ? fetch() : latest.outcome();
        } finally {
            renewing.unlock();
        }
    }

    private TokenReply fetch() {
        TokenReply outcome = endpoint.fetch(credentials);
        if (outcome instanceof TokenReply.Granted(AccessToken token)) {
            held = token;
        }
        latest = new Renewal(outcome, clock.instant());
        return outcome;
    }

    /** Compared by identity: whether another renewal ended while one waited for the lock. */
    private static final class Renewal {
        private final TokenReply outcome;
        private final Instant at;

        Renewal(TokenReply outcome, Instant at) {
            this.outcome = outcome;
            this.at = at;
        }

        TokenReply outcome() {
            return outcome;
        }

        boolean asksToWait(Instant now) {
            return outcome instanceof TokenReply.Unavailable(String why, Duration retryAfter)
                    && retryAfter != null
                    && now.isBefore(at.plus(retryAfter));
        }
    }
}
