package io.cardkeep.web.outage;

import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/**
 * The threads that speak to EnKash now. They are virtual, which no list of threads shows; a thread dump would, and has been
 * seen to end JDK 25. The JVM tells of their starts and ends in
 * order, and a second late or more.
 */
final class CallThreads implements AutoCloseable {
    private static final String THEIR_NAME = "enkash-";

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final RecordingStream events = new RecordingStream();

    CallThreads() {
        count("jdk.VirtualThreadStart", 1);
        count("jdk.VirtualThreadEnd", -1);
        events.startAsync();
    }

    int running() {
        return running.get();
    }

    /** At any moment so far. */
    int most() {
        return most.get();
    }

    private void count(String event, int one) {
        events.enable(event).withoutStackTrace();
        events.onEvent(event, told -> {
            if (name(told).startsWith(THEIR_NAME)) {
                most.accumulateAndGet(running.addAndGet(one), Math::max);
            }
        });
    }

    private static String name(RecordedEvent event) {
        String name = event.getThread() == null ? null : event.getThread().getJavaName();
        return name == null ? "" : name;
    }

    @Override
    public void close() {
        events.close();
    }
}
