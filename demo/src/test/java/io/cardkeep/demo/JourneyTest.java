package io.cardkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's main job in Chromium: a cardholder sets a PIN, an admin approves it, an auditor finds all of it. */
class JourneyTest {
    private static final String CARD = "EKC94AEX89";
    private static final String PIN = "0917";

    /** The digits as a word of their own; ids and times, in which any four digits may turn up, are taken out first. */
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z])" + PIN + "(?![0-9A-Za-z])");

    private static final Pattern IDS_AND_TIMES = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" + "|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{8}([.][0-9]+)?");

    private final RunningDemo running = RunningDemo.shared();
    private final Demo demo = running.demo();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @Test
    void anEmployeeAsksAnAdminApprovesTheEmployeeSetsThePinAndTheAuditorFindsAllOfIt() throws Exception {
        try (DemoBrowser browser = new DemoBrowser(demo)) {
            Page employee = browser.signedIn("employee@demo.cardkeep.test");
            ask(employee);
            approve(browser.signedIn("admin@demo.cardkeep.test"));
            setPin(employee);

            JsonNode received = received();
            assertThat(received.at("/pinBlock/type").stringValue()).isEqualTo("STRING");
            assertThat(received.at("/pinBlock/value").stringValue()).isEqualTo(PIN);
            assertThat(received.at("/body/enKashCardId").stringValue()).isEqualTo(CARD);

            Page auditor = browser.signedIn("auditor@demo.cardkeep.test");
            auditor.navigate("/history?card=4312");
            assertThat(auditor.locator("#history tbody").innerText())
                    .contains("Asked for a PIN reset", "Approved a PIN reset", "Set a PIN");
            String csv =
                    auditor.context().request().get("/history.csv?card=4312").text();
            assertThat(csv).contains("pin-reset.ask,DONE", "pin-reset.approve,DONE", "pin.set,DONE", CARD);

            assertThat(digitsIn(List.of(csv, auditor.content()))).isEmpty();
            assertThat(digitsIn(DemoDatabase.everyRow(running.folder()))).isEmpty();
            assertThat(digitsIn(log.list.stream()
                            .map(ILoggingEvent::getFormattedMessage)
                            .toList()))
                    .isEmpty();
        }
    }

    private static void ask(Page page) {
        page.navigate("/cards");
        page.click("#tile-" + CARD + " a[href*='pin-resets/new']");
        page.fill("#note", "Forgotten after leave");
        page.click("main form[action$='/pin-resets'] button");
        page.waitForURL("**/pin-resets");
    }

    private static void approve(Page page) {
        page.navigate("/approvals");
        page.locator("[data-approval]")
                .filter(new Locator.FilterOptions().setHasText("Johny Bateman"))
                .first()
                .click();
        page.fill("#note", "Called back on the number in the file");
        page.getByText("Approve reset").click();
        page.locator("[data-approval]")
                .filter(new Locator.FilterOptions().setHasText("Johny Bateman"))
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void setPin(Page page) {
        page.navigate("/pin-resets");
        page.click("main a[href$='/cards/" + CARD + "/pin']");
        page.locator("#pin-first").pressSequentially(PIN);
        page.locator("#pin-second").pressSequentially(PIN);
        page.click("[data-set-pin]");
        page.waitForURL("**/cards/" + CARD);
    }

    /** The last PIN that the stand-in for EnKash was sent. */
    private JsonNode received() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String calls = client.send(
                            HttpRequest.newBuilder(demo.control().resolve("/received?call=setPin"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            List<JsonNode> list =
                    JsonMapper.shared().readTree(calls).valueStream().toList();
            assertThat(list).as("calls of setPin").hasSize(1);
            return list.getFirst();
        }
    }

    private static List<String> digitsIn(List<String> texts) {
        return texts.stream()
                .filter(text -> DIGITS.matcher(IDS_AND_TIMES.matcher(text).replaceAll(" "))
                        .find())
                .toList();
    }
}
