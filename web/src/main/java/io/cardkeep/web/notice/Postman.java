package io.cardkeep.web.notice;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
            for (Duration wait : retryAfter) {
                if (delivered(errand)) {
                    return;
                }
                LOG.warn("Notice delayed: {}. It is tried again in {}.", errand.parcel(), wait);
                Thread.sleep(wait);
            }
            if (!delivered(errand)) {
                LOG.warn("Notice not sent: {}. The mail server took it at none of the tries.", errand.parcel());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("Notice not sent: {}. We stopped first.", errand.parcel());
        } catch (RuntimeException e) {
            // Its message may quote the mail, and with it an invitation's link.
            LOG.warn(
                    "Notice not sent: {}. It could not be made into a mail ({}).",
                    errand.parcel(),
                    e.getClass().getName());
        }
    }

    private boolean delivered(Errand errand) throws InterruptedException {
        server.acquire();
        try {
            errand.delivery().run();
            return true;
        } catch (MailSendException | MailAuthenticationException e) {
            return false;
        } finally {
            server.release();
        }
    }

    /** Waits a while for what is on its way; what still waits for a next try is given up. */
    @Override
    public void close() {
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
