package io.cardkeep.demo;

import io.cardkeep.demo.folder.CannotStart;

/** Starts the whole demo in one process and keeps it running until it is told to end. */
public final class DemoMain {
    private DemoMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        RunningParts parts = new RunningParts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "end-of-demo"));
        try {
            Demo.start(DemoSettings.from(arguments), parts);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }
}
