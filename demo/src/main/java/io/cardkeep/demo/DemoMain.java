package io.cardkeep.demo;

import io.cardkeep.demo.folder.CannotStart;
import java.time.InstantSource;

/** Starts the whole demo in one process and keeps it running until it is told to end. */
public final class DemoMain {
    private DemoMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        RunningParts parts = new RunningParts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "end-of-demo"));
        try {
            DemoSettings settings = DemoSettings.from(arguments);
            System.out.println("Starting Cardkeep. The first start also makes its database.");
            Demo demo = Demo.start(settings, parts, InstantSource.system());
            System.out.println(Welcome.of(demo, settings.data()));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.err.println("Cardkeep did not start; the lines above say why.");
            System.exit(1);
        }
        Thread.currentThread().join();
    }
}
