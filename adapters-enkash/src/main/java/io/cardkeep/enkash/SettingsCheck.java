package io.cardkeep.enkash;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads settings one by one and remembers what is wrong, so that all of it is told at once. */
final class SettingsCheck {
    private static final URI NOWHERE = URI.create("https://invalid");

    private final List<String> problems = new ArrayList<>();

    String text(String name, @Nullable String value, String meaning) {
        if (value == null || value.isBlank()) {
            problems.add(name + " is missing: " + meaning + ".");
            return "?";
        }
        if (!value.strip().matches("[\\x21-\\x7E]+")) {
            problems.add(name + " holds a space or a character beyond ASCII: " + meaning + ".");
        }
        return value.strip();
    }

    Secret secret(String name, @Nullable Secret value, String meaning) {
        if (value == null || value.isBlank()) {
            problems.add(name + " is missing: " + meaning + ".");
            return Secret.valueOf("");
        }
        return value;
    }

    URI address(String name, @Nullable String value, String meaning, boolean insecureAllowed) {
        String text = text(name, value, meaning);
        try {
            URI address = URI.create(text);
            String scheme = String.valueOf(address.getScheme());
            if (address.getHost() == null || !scheme.matches("https?")) {
                problems.add(name + " is no address that starts with https:// and names a host: " + meaning + ".");
            } else if (scheme.equals("http") && !insecureAllowed && !isThisMachine(address.getHost())) {
                problems.add(name + " is an http: address of another machine, where PINs and passwords could be read on"
                        + " the way. Use https:, or set ENKASH_INSECURE_HTTP=true in a closed test network.");
            }
            return address;
        } catch (IllegalArgumentException malformed) {
            problems.add(name + " is not a well-formed address: " + meaning + ".");
            return NOWHERE;
        }
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    /**
     * Ends the check.
     *
     * @throws InvalidSettings with all problems, if there are any
     */
    void finish() {
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
    }

    private static boolean isThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
