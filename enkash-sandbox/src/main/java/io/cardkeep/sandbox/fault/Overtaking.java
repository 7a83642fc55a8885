package io.cardkeep.sandbox.fault;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a call wait until one that came later has been answered. */
public final class Overtaking {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition answered = lock.newCondition();
    private long arrivals;
    private long latestAnswered;

    /** The place in the order of arrival of a call that has just come in. */
    public long arrive() {
        lock.lock();
        try {
            arrivals++;
            return arrivals;
        } finally {
            lock.unlock();
        }
    }

    /** Notes that the call of this place has been answered. */
    public void answered(long arrival) {
        lock.lock();
        try {
            latestAnswered = Math.max(latestAnswered, arrival);
            answered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when a call behind this place has been answered, or the time is over. */
    public void awaitOvertaken(long arrival, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (latestAnswered <= arrival && left > 0) {
                left = answered.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
