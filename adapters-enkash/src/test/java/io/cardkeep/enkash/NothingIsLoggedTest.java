package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardReveal;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.card.SealedCardDetails;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinSetter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Everything that anyone logs, at every level, while PINs are set, cards are issued and shown, tokens are fetched and calls
 * fail.
 */
class NothingIsLoggedTest {
    private static final List<String> PINS = List.of("739164820517", "048213957264", "603918274615");

    private final List<String> shown = new ArrayList<>();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final AppenderBase<ILoggingEvent> logback = logbackSpy();
    private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Level julLevel = julRoot.getLevel();
    private final Handler jul = julSpy();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        // made before the spy listens: Java logs the command line of keytool, which a test may give a password on
        Keystores.shared();
        logback.start();
        root.addAppender(logback);
        root.setLevel(Level.TRACE);
        jul.setLevel(java.util.logging.Level.ALL);
        julRoot.addHandler(jul);
        julRoot.setLevel(java.util.logging.Level.ALL);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        root.detachAppender(logback);
        root.setLevel(level);
        julRoot.removeHandler(jul);
        julRoot.setLevel(julLevel);
    }

    @Test
    void no_pin_card_number_cvv_income_tax_pan_token_or_password_is_logged_at_any_level() {
        for (Spoken spoken : Spoken.values()) {
            use(spoken);
            show(spoken);
        }
        assertThat(shown)
                .as("a number in each reading, and a CVV in half of them")
                .hasSize(6);

        LoggerFactory.getLogger("canary").trace("slf4j sings");
        System.getLogger("canary").log(System.Logger.Level.TRACE, "the JDK sings");
        assertThat(lines)
                .as("the spy hears both ways of logging")
                .anyMatch(line -> line.contains("slf4j sings"))
                .anyMatch(line -> line.contains("the JDK sings"));
        String everything = String.join("\n", lines) + printed.toString(StandardCharsets.UTF_8);
        assertThat(everything)
                .doesNotContain(PINS)
                .doesNotContain(shown)
                .doesNotContain(Requests.PAN.<String>lend(text -> text))
                .doesNotContain(
                        "Sandbox@1234567", "6660686687", "sandbox-client-password", Sandbox.SECRET, Keystores.PASSWORD)
                .doesNotContain("Bearer ", "Basic ", "pinBlock", "access_token", "grant_type");
    }

    private static void use(Spoken spoken) {
        List<String> faults = List.of(
                "timeout",
                "reset",
                "error-500",
                "bad-gateway-html",
                "truncated-json",
                "wrong-types",
                "declined",
                "cut-off");
        try (Sandbox sandbox = Sandbox.speaking(spoken);
                Installation installation = sandbox.installation(Map.of("enkash.read-timeout", "500ms"))) {
            for (String fault : faults) {
                sandbox.fault("setPin", fault);
                setPins(installation);
                sandbox.fault("createCard", fault);
                installation.port(CardIssuance.class).issue(Requests.newCard());
            }
            installation.port(CardIssuance.class).issue(Requests.newCard());
            installation.port(OtpSender.class).send(Installation.CARD, OtpAction.SET_PIN);
            sandbox.endAllTokens();
            sandbox.fault("token", "bad-gateway-html");
            setPins(installation);
            installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null);
            installation.port(CardIssuer.class).cards(Installation.account());
            installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT);
        }
    }

    /** Shows the card's number and CVV, through faults first, and remembers both. */
    private void show(Spoken spoken) {
        try (Sandbox sandbox = CardRevealTest.viewable(spoken);
                Installation installation = sandbox.installation(CardRevealTest.ON)) {
            CardReveal reveal = installation.port(CardReveal.class);
            for (String fault : List.of("truncated-json", "wrong-types", "missing-code", "cut-off")) {
                sandbox.post("/faults", "{\"call\":\"view\",\"kind\":\"%s\",\"count\":3}".formatted(fault));
                reveal.details(Installation.CARD, CardRevealTest.browser());
            }
            remember(reveal.details(Installation.CARD, CardRevealTest.browser()), "cardNumber");
            if (spoken.isOf2026()) {
                remember(reveal.cvv(Installation.CARD, CardRevealTest.browser()), "cvv");
            }
        }
    }

    /** A CVV's three digits alone are in many a time and port, so they are looked for as they stand in JSON. */
    private void remember(Reading<SealedCardDetails> reading, String field) {
        SealedCardDetails sealed = ((Reading.Read<SealedCardDetails>) reading).value();
        String value = CardRevealTest.opened(sealed).path(field).stringValue();
        shown.add(field.equals("cvv") ? "cvv\":\"" + value : value);
    }

    private static void setPins(Installation installation) {
        PinPolicy policy = PinPolicy.on(LocalDate.of(2026, 3, 4), 4, 12);
        for (String pin : PINS) {
            installation
                    .port(PinSetter.class)
                    .setPin(new SealedPins(installation).order(pin), policy, HolderFacts.UNKNOWN);
        }
    }

    private AppenderBase<ILoggingEvent> logbackSpy() {
        return new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                String trace =
                        event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
                lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + trace);
            }
        };
    }

    private Handler julSpy() {
        return new Handler() {
            @Override
            public void publish(LogRecord event) {
                lines.add(event.getLoggerName() + " " + event.getMessage() + " "
                        + Arrays.toString(event.getParameters()) + " " + event.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
