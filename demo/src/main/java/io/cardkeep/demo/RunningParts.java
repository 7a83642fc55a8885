package io.cardkeep.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far, so that the end, whenever it comes, stops it in the opposite order. */
final class RunningParts implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                // The end goes on: whatever else is running must be stopped too.
                System.err.println("Cardkeep did not stop cleanly: " + e);
            }
        }
    }
}
