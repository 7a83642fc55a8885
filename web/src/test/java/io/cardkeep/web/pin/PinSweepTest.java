package io.cardkeep.web.pin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.persistence.EveryRow;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.EveryLogLine;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Fifty PINs of twelve digits, which no text holds by chance, are typed in Chromium and meet every kind of answer; then
 * their digits are looked for in all that was logged, stored, sent to a browser or posted by one.
 */
class PinSweepTest {
    private static final int HOLDERS = 5;
    private static final int PINS_EACH = 10;
    private static final double PATIENCE_MILLIS = 60_000;

    /** A token, the form's id and a compact JWE, and nothing else. */
    private static final String SEALED_FORM =
            "_csrf=[A-Za-z0-9_-]+&sealed=[A-Za-z0-9_-]+(?:[.][A-Za-z0-9_-]+){4}&form=[0-9a-f-]{36}";

    /** Set {@code -Dcardkeep.sweep.seed} to draw the PINs of an earlier run again. */
    private final long seed = Long.getLong("cardkeep.sweep.seed", new Random().nextLong());

    private final Random random = new Random(seed);
    private final PinTraces traces = new PinTraces();
    private final Map<Card, String> typed = new LinkedHashMap<>();
    private final String control = drawn();

    @TempDir
    private Path folder;

    private CardkeepServer app;
    private SandboxControl sandbox;
    private Company company;
    private PinPolicy policy;

    @BeforeEach
    void start() {
        app = CardkeepServer.start(
                SandboxOptions.builder()
                        .pinLengths(4, 12)
                        .stateFile(folder.resolve("sandbox.json"))
                        .build(),
                Map.of(
                        "cardkeep.pin.min-length", "4",
                        "cardkeep.pin.max-length", "12",
                        // So that what goes over the wire can be read.
                        "server.compression.enabled", "false"));
        company = new Company(app);
        sandbox = company.sandbox();
        policy = PinPolicy.on(
                app.clock().instant().atZone(ZoneId.of("Asia/Kolkata")).toLocalDate(), 4, 12);
    }

    @AfterEach
    void stop() throws IOException {
        app.close();
    }

    @Test
    void fiftyTypedPinsLeaveTheirDigitsNowhereButInWhatEnKashReceived() throws Exception {
        traces.watchFor(control);
        String printed;
        try (EveryLogLine log = EveryLogLine.heardBy(this::hear)) {
            plantTheControl();
            for (int i = 0; i < HOLDERS; i++) {
                typePins();
                lookIntoDatabase();
            }
            printed = log.printed();
        }
        traces.look("printed", printed.lines().toList());
        traces.look("sandbox state", Files.readString(folder.resolve("sandbox.json")));
        app.mailbox().all().forEach(mail -> traces.look("mail", mail.toString()));

        assertThat(traces.ofAllBut(control)).as("seed %d", seed).isEmpty();
        assertEveryPlaceWasLookedAt(printed);
        assertEnKashReceivedEachOnce();
    }

    /** Something to be found in every place where a reader or a browser can put it, so that finding nothing says something. */
    private void plantTheControl() {
        app.stage().enter("Number " + control, "control@cardkeep.test", Role.EMPLOYEE);
        sandbox.card("CAA8W45", "EKC" + control, "0000");
        LoggerFactory.getLogger("io.cardkeep.control").info("{}", control);
        System.getLogger("io.cardkeep.control").log(System.Logger.Level.TRACE, "the JDK says " + control);
    }

    private void typePins() throws IOException {
        Person holder = company.employee();
        List<String> posted = new ArrayList<>();
        try (WireTap wire = WireTap.before(app.at("/"));
                Window window = Chromium.open(wire::at, Screen.WIDE, "en-IN")) {
            Page page = window.page();
            page.onConsoleMessage(message -> traces.look("console", message.text()));
            page.onRequest(request -> note(request, posted));
            window.signIn(holder.email());
            for (int i = 0; i < PINS_EACH; i++) {
                typePin(window, holder, Ending.values()[i % Ending.values().length]);
                traces.look("page", page.url() + page.content());
            }
            window.open("/cards?q=" + control);
            traces.look("page", page.url() + page.content());
            page.evaluate("number => console.log(number)", control);
            traces.look("storage", page.context().storageState());
            assertThat(posted).hasSize(PINS_EACH).allMatch(form -> form.matches(SEALED_FORM));
            lookInto(wire);
        }
    }

    private void typePin(Window window, Person holder, Ending ending) {
        Card card = company.approvedCard(holder);
        String pin = goodPin(holder, card);
        typed.put(card, pin);
        traces.watchFor(pin);
        if (ending.fault != null) {
            sandbox.faultOnSetPin(ending.fault);
        }
        window.open("/cards/" + card.id().value() + "/pin");
        Page page = window.page();
        page.locator("#pin-first").pressSequentially(pin);
        page.locator("#pin-second").pressSequentially(pin);
        page.locator("[data-set-pin]").click();
        assertThat(page.getByText(ending.words).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    private void note(Request request, List<String> posted) {
        traces.look("request", request.url() + " " + request.headers() + " " + request.postData());
        if (request.method().equals("POST") && request.url().endsWith("/pin")) {
            posted.add(request.postData());
        }
    }

    private void lookInto(WireTap wire) {
        traces.look("sent", wire.sent());
        traces.look("answered", wire.answered());
        String answers = String.join("", wire.answered());
        assertThat(count("\"nonce\":\"", answers)).as("challenges in clear").isEqualTo(PINS_EACH);
        assertThat(count("</html>", answers)).as("pages in clear").isGreaterThan(2 * PINS_EACH);
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private void lookIntoDatabase() throws SQLException {
        try (Connection connection = app.database().asOwner().getConnection()) {
            traces.look("database", EveryRow.of(connection));
        }
    }

    private void hear(ILoggingEvent event) {
        boolean sandboxes = event.getLoggerName().startsWith("io.cardkeep.sandbox");
        traces.look(sandboxes ? "sandbox log" : "log", EveryLogLine.text(event));
    }

    private void assertEveryPlaceWasLookedAt(String printed) {
        assertThat(traces.placesOf(control))
                .contains(
                        "log",
                        "printed",
                        "database",
                        "request",
                        "sent",
                        "answered",
                        "page",
                        "console",
                        "sandbox state");
        assertThat(traces.looked("sandbox log")).isGreaterThan(typed.size());
        assertThat(printed).contains("/api/v0/partner/enKashCard/setPin");
        assertThat(app.mailbox().all()).hasSizeGreaterThanOrEqualTo(HOLDERS * PINS_EACH / Ending.values().length);
        System.out.println(
                List.of("log", "sandbox log", "printed", "database", "request", "sent", "answered", "page", "mail")
                        .stream()
                        .map(place -> traces.looked(place) + " of " + place)
                        .collect(joining(", ", "The sweep looked at ", ".")));
    }

    private void assertEnKashReceivedEachOnce() {
        assertThat(typed).hasSize(HOLDERS * PINS_EACH);
        assertThat(typed)
                .allSatisfy((card, pin) ->
                        assertThat(sandbox.pinsFor(card.id().value())).containsExactly(pin));
        assertThat(sandbox.received("setPin")).isEqualTo(typed.size());
    }

    private String goodPin(Person holder, Card card) {
        HolderFacts facts = HolderFacts.of(holder.facts(), card.number());
        String pin = drawn();
        while (!policy.broken(pin.toCharArray(), facts).isEmpty()) {
            pin = drawn();
        }
        return pin;
    }

    private String drawn() {
        return random.ints(12, 0, 10).mapToObj(Integer::toString).collect(joining());
    }

    /** What EnKash makes of a PIN, and what the page then says. */
    private enum Ending {
        ACCEPTED(null, "The PIN of your card is set."),
        DECLINED("declined", "EnKash refused it and said"),
        GARBLED("truncated-json", "We don’t know yet"),
        UNREACHED("unavailable", "EnKash cannot be reached just now"),
        RESET("reset-after-acting", "We don’t know yet");

        private final @Nullable String fault;
        private final String words;

        Ending(@Nullable String fault, String words) {
            this.fault = fault;
            this.words = words;
        }
    }
}
