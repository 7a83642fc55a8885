package io.cardkeep.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class that breaks a rule on purpose.
 *
 * @param name its qualified name, which the rule's complaint must contain
 * @param text its source
 */
record Broken(String name, String text) {
    /**
     * One in a package of the product's.
     *
     * @param room the package within {@code io.cardkeep}
     * @param type its simple name
     * @param declaration all of the source but the package
     */
    static Broken in(String room, String type, String declaration) {
        String home = "io.cardkeep." + room;
        return new Broken(home + "." + type, "package " + home + ";\n\n" + declaration + "\n");
    }

    /** Two rooms of a floor that need each other. */
    static List<Broken> cycle(String floor) {
        return List.of(
                in(floor + ".dawn", "Dawn", "public class Dawn { io.cardkeep." + floor + ".dusk.Dusk other; }"),
                in(floor + ".dusk", "Dusk", "public class Dusk { io.cardkeep." + floor + ".dawn.Dawn other; }"));
    }

    /** One that calls what shows a secret. */
    static Broken reader(String room, String type, String secret, String call) {
        return in(
                room,
                type,
                "class " + type + " { Object read(" + secret + " secret) { return secret." + call + "; } }");
    }

    Path write(Path sources) {
        try {
            Path file = sources.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
