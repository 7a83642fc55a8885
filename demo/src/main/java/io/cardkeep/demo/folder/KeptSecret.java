package io.cardkeep.demo.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A secret of one installation: made once, then read from a file that only its owner may read. */
public final class KeptSecret {
    private final String text;

    private KeptSecret(String text) {
        this.text = text;
    }

    /** Reads the file, or makes the secret and writes it there. */
    public static KeptSecret in(Path file, Supplier<String> random) {
        try {
            if (!Files.exists(file)) {
                OwnerOnlyFile.write(file, random.get());
            }
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw new CannotStart("The file " + file + " is empty. Remove it to have a new one made.");
            }
            return new KeptSecret(text);
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be read or written: " + e, e);
        }
    }

    /** The secret, for whoever checks it alone. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "KeptSecret";
    }
}
