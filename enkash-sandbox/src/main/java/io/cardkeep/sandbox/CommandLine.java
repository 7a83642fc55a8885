package io.cardkeep.sandbox;

import io.cardkeep.sandbox.token.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the options of the runnable jar. */
final class CommandLine {
    private static final Set<String> NAMES = Set.of(
            "--host",
            "--port",
            "--control-port",
            "--state",
            "--pin-length",
            "--token-seconds",
            "--single-card",
            "--encryption",
            "--secret",
            "--secret-file",
            "--partner-id",
            "--company-id",
            "--basic-username",
            "--basic-password",
            "--username",
            "--password");

    private final Map<String, String> given = new HashMap<>();
    private final List<String> companyIds = new ArrayList<>();
    private final Map<String, String> environment;

    private CommandLine(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Options that cannot be used; the message is for the person who typed them. */
    static final class Misuse extends Exception {
        private static final long serialVersionUID = 1L;

        Misuse(String sentence) {
            super(sentence);
        }
    }

    static SandboxOptions read(List<String> arguments, Map<String, String> environment) throws Misuse {
        CommandLine line = new CommandLine(environment);
        line.collect(arguments);
        return line.options();
    }

    private void collect(List<String> arguments) throws Misuse {
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!NAMES.contains(name)) {
                throw new Misuse("There is no option " + name + ".");
            }
            if (i + 1 == arguments.size()) {
                throw new Misuse("The option " + name + " needs a value.");
            }
            String value = arguments.get(i + 1);
            if (name.equals("--company-id")) {
                companyIds.add(value);
            } else if (given.put(name, value) != null) {
                throw new Misuse("The option " + name + " is given twice.");
            }
        }
    }

    private SandboxOptions options() throws Misuse {
        SandboxOptions.Builder builder = SandboxOptions.builder()
                .host(given.getOrDefault("--host", "127.0.0.1"))
                .port(number("--port", 9090, 0, 65_535))
                .controlPort(number("--control-port", 9091, 0, 65_535))
                .tokenLifetime(Duration.ofSeconds(number("--token-seconds", 86_399, 1, Integer.MAX_VALUE)))
                .credentials(credentials());
        if (given.containsKey("--state")) {
            builder.stateFile(Path.of(given.get("--state")));
        }
        pinLengths(builder);
        singleCard(builder);
        encryption(builder);
        return builder.build();
    }

    private void pinLengths(SandboxOptions.Builder builder) throws Misuse {
        String[] ends = given.getOrDefault("--pin-length", "4").split("\\.\\.", 2);
        try {
            builder.pinLengths(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        } catch (IllegalArgumentException wrong) {
            throw new Misuse("--pin-length is a number from 4 to 12, or two with dots between, such as 4..12.");
        }
    }

    private void singleCard(SandboxOptions.Builder builder) throws Misuse {
        switch (given.getOrDefault("--single-card", "list")) {
            case "object" -> builder.singleCardAsObject();
            case "list" -> {}
            default -> throw new Misuse("--single-card is list or object.");
        }
    }

    private void encryption(SandboxOptions.Builder builder) throws Misuse {
        switch (given.getOrDefault("--encryption", "plain")) {
            case "aes" -> builder.encryptedWith(secret());
            case "plain" -> {}
            default -> throw new Misuse("--encryption is plain or aes.");
        }
    }

    private String secret() throws Misuse {
        String secret = setting("--secret", "ENKASH_SANDBOX_SECRET", "");
        if (given.containsKey("--secret-file")) {
            try {
                secret = Files.readString(Path.of(given.get("--secret-file"))).strip();
            } catch (IOException unreadable) {
                throw new Misuse("The file of --secret-file cannot be read.");
            }
        }
        if (secret.isEmpty()) {
            throw new Misuse("--encryption aes needs a secret: set ENKASH_SANDBOX_SECRET, or --secret-file.");
        }
        return secret;
    }

    private Credentials credentials() {
        Credentials usual = Credentials.defaults();
        return new Credentials(
                given.getOrDefault("--partner-id", usual.partnerId()),
                companyIds.isEmpty() ? usual.companyIds() : companyIds,
                given.getOrDefault("--basic-username", usual.basicUsername()),
                setting("--basic-password", "ENKASH_SANDBOX_BASIC_PASSWORD", usual.basicPassword()),
                given.getOrDefault("--username", usual.username()),
                setting("--password", "ENKASH_SANDBOX_PASSWORD", usual.password()));
    }

    private String setting(String option, String variable, String otherwise) {
        return given.getOrDefault(option, environment.getOrDefault(variable, otherwise));
    }

    private int number(String name, int otherwise, int least, int most) throws Misuse {
        try {
            int number = Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new Misuse(name + " must be a whole number.");
        }
        throw new Misuse(name + " must be from " + least + " to " + most + ".");
    }
}
