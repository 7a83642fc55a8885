package io.cardkeep.demo;

import io.cardkeep.demo.folder.CannotStart;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the person who starts the demo chose.
 *
 * @param port the port of the web pages, 0 for any free one
 * @param data the folder everything is kept in
 */
record DemoSettings(int port, Path data) {

    /** Reads {@code --port} and {@code --data}, each with its value. */
    static DemoSettings from(String... arguments) {
        Map<String, String> values = new HashMap<>(Map.of("--port", "8080", "--data", "data"));
        for (int i = 0; i < arguments.length; i += 2) {
            if (!values.containsKey(arguments[i]) || i + 1 == arguments.length) {
                throw new CannotStart("Cardkeep's demo takes --port PORT and --data FOLDER, and cannot read '"
                        + arguments[i] + "' as either with its value.");
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        return new DemoSettings(port(values.getOrDefault("--port", "")), Path.of(values.getOrDefault("--data", "")));
    }

    private static int port(String text) {
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > 65535) {
            throw new CannotStart("--port takes a number from 0 to 65535, not '" + text + "'.");
        }
        return port;
    }
}
