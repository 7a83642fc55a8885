package io.cardkeep.demo.enkash;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.sandbox.EnKashSandbox;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.ledger.StateFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The demo's stand-in for EnKash: filled on the first start, its state kept between runs. */
public final class KeptSandbox {
    /** Held here because a logger's level is forgotten with the logger. */
    private static final Logger ACCESS_LOG = Logger.getLogger("io.cardkeep.sandbox");

    private KeptSandbox() {}

    /** Starts it on the state in the data folder, which is made first when there is none. */
    public static EnKashSandbox start(DataFolder data, Instant now) {
        ACCESS_LOG.setLevel(Level.WARNING);
        Path state = data.resolve("sandbox.json");
        try {
            if (!Files.exists(state)) {
                make(state, data.resolve("sandbox.unfinished.json"), now);
            }
            return EnKashSandbox.start(SandboxOptions.builder().stateFile(state).build());
        } catch (IOException | StateFileException e) {
            throw new CannotStart(
                    "The sandbox cannot use " + state + ": " + e.getMessage()
                            + " Put a good copy back, or move the folder " + data.path()
                            + " away to start afresh with new demo data.",
                    e);
        }
    }

    /** Under another name until it is complete, so that being cut short leaves nothing half filled. */
    private static void make(Path state, Path unfinished, Instant now) throws IOException {
        Files.deleteIfExists(unfinished);
        try (EnKashSandbox sandbox = EnKashSandbox.start(
                SandboxOptions.builder().stateFile(unfinished).build())) {
            new DemoData(now).fill(new ControlPort(sandbox.controlUrl()));
        }
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ".lock"));
        Files.move(unfinished, state, StandardCopyOption.ATOMIC_MOVE);
    }
}
