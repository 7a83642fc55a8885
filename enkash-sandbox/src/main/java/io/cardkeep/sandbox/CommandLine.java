package io.cardkeep.sandbox;

import io.cardkeep.sandbox.Arguments.Misuse;
import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.generation.Generation;
import io.cardkeep.sandbox.otp.OtpAction;
import io.cardkeep.sandbox.token.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the options of the runnable jar. */
final class CommandLine {
    private static final Set<String> ONCE = Set.of(
            "--host",
            "--port",
            "--control-port",
            "--state",
            "--seed",
            "--generation",
            "--pin-length",
            "--token-seconds",
            "--single-card",
            "--view-card",
            "--replacement",
            "--otp-required",
            "--contradict",
            "--encryption",
            "--secret",
            "--secret-file",
            "--partner-id",
            "--basic-username",
            "--basic-password",
            "--username",
            "--password");
    private static final Set<String> OFTEN = Set.of("--company-id", "--path");
    private static final Map<String, OtpAction> OTP_ACTIONS = Map.of(
            "set-pin", OtpAction.SET_PIN,
            "view", OtpAction.VIEW_CARD,
            "block", OtpAction.BLOCK_CARD,
            "replace", OtpAction.REPLACE_CARD);
    private static final Pattern PATH_END = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    private final Arguments arguments;
    private final Map<String, String> environment;

    private CommandLine(Arguments arguments, Map<String, String> environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    static SandboxOptions read(List<String> typed, Map<String, String> environment) throws Misuse {
        return new CommandLine(Arguments.collected(typed, ONCE, OFTEN), environment).options();
    }

    private SandboxOptions options() throws Misuse {
        SandboxOptions.Builder builder = SandboxOptions.builder()
                .host(arguments.valueOr("--host", "127.0.0.1"))
                .port(arguments.number("--port", 9090, 0, 65_535))
                .controlPort(arguments.number("--control-port", 9091, 0, 65_535))
                .tokenLifetime(Duration.ofSeconds(arguments.number("--token-seconds", 86_399, 1, Integer.MAX_VALUE)))
                .generation(generation())
                .otpRequired(otpRequired())
                .contradictions(contradictions())
                .credentials(credentials());
        arguments.value("--state").map(Path::of).ifPresent(builder::stateFile);
        if (arguments.value("--seed").isPresent()) {
            builder.seed(arguments.number("--seed", 0, 0, Integer.MAX_VALUE));
        }
        pinLengths(builder);
        cardRules(builder);
        paths(builder);
        if (arguments.isSecond("--encryption", "plain", "aes")) {
            builder.encryptedWith(secret());
        }
        return builder.build();
    }

    private Generation generation() throws Misuse {
        return Generation.labelled(arguments.valueOr("--generation", "2025"))
                .orElseThrow(() -> new Misuse("--generation is 2025 or 2026."));
    }

    private Set<OtpAction> otpRequired() throws Misuse {
        Set<OtpAction> actions = EnumSet.noneOf(OtpAction.class);
        for (String word : arguments.valueOr("--otp-required", "").split(",", -1)) {
            OtpAction action = OTP_ACTIONS.get(word);
            if (action != null) {
                actions.add(action);
            } else if (!word.isEmpty()) {
                throw new Misuse("--otp-required is a list of set-pin, block, replace and view, with commas between.");
            }
        }
        return actions;
    }

    private Set<Contradiction> contradictions() throws Misuse {
        Set<Contradiction> wanted = EnumSet.noneOf(Contradiction.class);
        for (String code : arguments.valueOr("--contradict", "").split(",", -1)) {
            if (!code.isEmpty()) {
                wanted.add(Contradiction.labelled(code)
                        .orElseThrow(() -> new Misuse("--contradict is a list of codes such as card.mask,dates.form,"
                                + " with commas between; docs/sandbox.md has them all.")));
            }
        }
        return wanted;
    }

    private void pinLengths(SandboxOptions.Builder builder) throws Misuse {
        String[] ends = arguments.valueOr("--pin-length", "4").split("\\.\\.", 2);
        try {
            builder.pinLengths(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        } catch (IllegalArgumentException wrong) {
            throw new Misuse("--pin-length is a number from 4 to 12, or two with dots between, such as 4..12.");
        }
    }

    private void cardRules(SandboxOptions.Builder builder) throws Misuse {
        if (arguments.isSecond("--single-card", "list", "object")) {
            builder.singleCardAsObject();
        }
        if (arguments.isSecond("--view-card", "off", "on")) {
            builder.viewCard();
        }
        if (arguments.isSecond("--replacement", "new-id", "same-id")) {
            builder.replacementKeepsId();
        }
    }

    private void paths(SandboxOptions.Builder builder) throws Misuse {
        for (String moved : arguments.values("--path")) {
            String[] halves = moved.split("=", 2);
            Call call = Call.labelled(halves[0])
                    .filter(known -> known != Call.TOKEN && known != Call.CREATE_CARD)
                    .filter(known ->
                            halves.length == 2 && PATH_END.matcher(halves[1]).matches())
                    .orElseThrow(
                            () -> new Misuse("--path is a call and the new end of its path, such as view=cards/view."));
            builder.path(call, halves[1]);
        }
    }

    private String secret() throws Misuse {
        String secret = setting("--secret", "ENKASH_SANDBOX_SECRET", "");
        if (arguments.value("--secret-file").isPresent()) {
            try {
                secret = Files.readString(Path.of(arguments.valueOr("--secret-file", "")))
                        .strip();
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
        List<String> companyIds = arguments.values("--company-id");
        return new Credentials(
                arguments.valueOr("--partner-id", usual.partnerId()),
                companyIds.isEmpty() ? usual.companyIds() : companyIds,
                arguments.valueOr("--basic-username", usual.basicUsername()),
                setting("--basic-password", "ENKASH_SANDBOX_BASIC_PASSWORD", usual.basicPassword()),
                arguments.valueOr("--username", usual.username()),
                setting("--password", "ENKASH_SANDBOX_PASSWORD", usual.password()));
    }

    private String setting(String option, String variable, String otherwise) {
        return arguments.value(option).orElse(environment.getOrDefault(variable, otherwise));
    }
}
