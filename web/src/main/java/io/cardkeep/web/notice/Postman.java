package io.cardkeep.web.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Carries mails to the server beside whatever else happens, again when it takes nothing, and never says what they say. */
final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final int MOST_WAITING = 2_000;
    private static final int MOST_AT_ONCE = 4;
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    private final ExecutorService rounds = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("postman-", 0).factory());
    private final Semaphore bag = new Semaphore(MOST_WAITING);
    private final Semaphore server = new Semaphore(MOST_AT_ONCE, true);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Duration> retryAfter;

    Postman(List<Duration> retryAfter) {
        this.retryAfter = retryAfter;
    }

    /** Takes an errand and returns at once. */
    void take(Errand errand) {
        if (rounds.isShutdown() || !bag.tryAcquire()) {
            LOG.warn("Notice not sent: {}. Too many are waiting, or we are stopping.", errand.parcel());
            return;
        }
        rounds.execute(() -> {
            try {
                run(errand);
            } finally {
                bag.release();
            }
        });
    }

    private void run(Errand errand) {
        try {
            carry(errand);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("Notice not sent: {}. We stopped before the mail server took it.", errand.parcel());
        } catch (RuntimeException e) {
            // Its message may quote the mail, and with it an invitation's link.
            String kind = e.getClass().getName();
            LOG.warn("Notice not sent: {}. It could not be made into a mail ({}).", errand.parcel(), kind);
        }
    }

    private void carry(Errand errand) throws InterruptedException {
        for (Duration wait : retryAfter) {
            Optional<String> failure = failure(errand);
            if (failure.isEmpty()) {
                return;
            }
            LOG.warn("Notice delayed: {} ({}). Next try in {} s.", errand.parcel(), failure.get(), wait.toSeconds());
            if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Notice not sent: {}. We stop before its next try.", errand.parcel());
                return;
            }
        }
        failure(errand)
                .ifPresent(why -> LOG.warn("Notice not sent: {} ({}). That was the last try.", errand.parcel(), why));
    }

    /** The kind of what went wrong, not its message: that may quote the address. Empty when the server took it. */
    private Optional<String> failure(Errand errand) throws InterruptedException {
        server.acquire();
        try {
            errand.delivery().run();
            return Optional.empty();
        } catch (MailSendException | MailAuthenticationException e) {
            return Optional.of(
                    NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName());
        } finally {
            server.release();
        }
    }

    /** Waits a while for what is on its way; what waits for a next try is given up. */
    @Override
    public void close() {
        stopping.countDown();
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(LAST_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException e) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** One mail to be carried. */
    record Errand(Parcel parcel, Runnable delivery) {}
}
