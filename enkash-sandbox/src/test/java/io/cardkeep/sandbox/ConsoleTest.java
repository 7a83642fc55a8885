package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page on the control port and its forms. */
class ConsoleTest {
    private static final Pattern FIELD = Pattern.compile("<(input|select)\\b");
    private static final Pattern LABELLED = Pattern.compile("<label>[^<]+<(input|select)\\b");

    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start(
                SandboxOptions.builder().pinLengths(4, 12).viewCard().build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private String own() {
        return "http://" + sandbox.controlUrl().getAuthority();
    }

    private HttpRequest.Builder form(String name, String fields) {
        return HttpRequest.newBuilder(sandbox.controlUrl().resolve("/console/" + name))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private Reply sent(String name, String fields) {
        return caller.send(form(name, fields).header("Origin", own()));
    }

    private String page() {
        return caller.control("GET", "/", "").body();
    }

    private JsonNode card() {
        return caller.control("GET", "/cards", "").json().get(0);
    }

    @Test
    void the_page_shows_cards_money_calls_and_effects() {
        caller.call(
                Call.LOAD,
                "{" + Caller.IDS + ",\"amount\":10.5,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"}");
        caller.plan("{\"call\":\"setPin\",\"kind\":\"slow-drip\"}");

        Reply page = caller.control("GET", "/", "");

        assertThat(page.headers().get("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body())
                .contains(
                        "EKC94AEX89", "Asha Rao", "XXXX XXXX XXXX 4312", "₹510.50", "₹99989.50", "Ref123", "slow-drip")
                .contains("<html lang=\"en\">");
    }

    @Test
    void the_policy_allows_nothing_inline_and_the_page_has_nothing_inline() {
        Reply page = caller.control("GET", "/", "");

        assertThat(page.headers().get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(page.body()).doesNotContainPattern("<style|style=|<script>|\\son[a-z]+=|javascript:");
        assertThat(caller.control("GET", "/console.css", "").headers())
                .containsEntry("content-type", "text/css; charset=utf-8");
        assertThat(caller.control("GET", "/console.js", "").headers())
                .containsEntry("content-type", "text/javascript; charset=utf-8");
    }

    @Test
    void every_field_has_a_label_and_every_table_a_caption() {
        String page = page();

        assertThat(FIELD.matcher(page).results().count()).isGreaterThan(8);
        assertThat(LABELLED.matcher(page).results().count())
                .isEqualTo(FIELD.matcher(page).results().count());
        assertThat(page.split("<caption>", -1)).hasSameSizeAs(page.split("<table>", -1));
        assertThat(page).doesNotContain("<th>");
    }

    @Test
    void no_secret_is_on_the_page() {
        String pin = "091755371928";
        caller.control("POST", "/otp", "{\"otp\":\"864209\",\"mfaCode\":\"975310\"}");
        String requestId = caller.call(Call.OTP, "{" + Caller.IDS + ",\"cardOtpAction\":\"SET_PIN\"}")
                .payload()
                .path("otpRequestId")
                .stringValue();
        String token = caller.token();
        String second = ",\"otpRequired\":true,\"otpRequestId\":\"" + requestId
                + "\",\"otp\":\"864209\",\"mfaCode\":\"975310\"}";
        String setPin = "{" + Caller.IDS + ",\"pinBlock\":\"" + pin + "\"";
        caller.send(caller.request(Call.SET_PIN.path(), setPin + second, token));
        caller.send(caller.request(Call.SET_PIN.path(), setPin, token));
        caller.send(caller.request("/" + pin, setPin + second, token));
        String number = caller.call(Call.VIEW, "{" + Caller.IDS + "}")
                .payload()
                .path("cardNumber")
                .stringValue();

        assertThat(page())
                .contains("••••", "setPin", requestId)
                .doesNotContain(pin)
                .doesNotContain("864209")
                .doesNotContain("975310")
                .doesNotContain(token)
                .doesNotContain(number)
                .doesNotContain(sandbox.credentials().password())
                .doesNotContain(sandbox.credentials().basicPassword());
    }

    @Test
    void what_a_caller_sends_is_text_on_the_page() {
        caller.call(Call.SEARCH, "{" + Caller.IDS + ",\"x\":\"<script>alert(1)</script>\"}");
        caller.placeCard(
                "{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCX\",\"firstName\":\"<img src=x onerror=alert(1)>\"}");

        assertThat(page())
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .contains("&lt;img src=x");
    }

    @ParameterizedTest
    @CsvSource({"purchase,SUCCESS,DR,400", "refund,SUCCESS,CR,600", "decline,FAILED,DR,500"})
    void each_button_of_the_shop_does_what_it_says(String act, String status, String direction, int balance) {
        Reply reply = sent("purchases", "enKashCardId=EKC94AEX89&amount=100&merchantName=Chai+Point&act=" + act);

        JsonNode transaction = caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "}")
                .payload()
                .path("data")
                .get(0);
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.headers()).containsEntry("location", "/");
        assertThat(transaction.path("status").stringValue()).isEqualTo(status);
        assertThat(transaction.path("cardTransactionType").stringValue()).isEqualTo(direction);
        assertThat(transaction.path("txnDetails").path("merchantName").stringValue())
                .isEqualTo("Chai Point");
        assertThat(card().path("otbBalance").intValue()).isEqualTo(balance);
    }

    @Test
    void a_wrong_pin_locks_the_card() {
        assertThat(sent("wrong-pins", "enKashCardId=EKC94AEX89").status()).isEqualTo(303);
        assertThat(card().path("cardStatus").path("name").stringValue()).isEqualTo("LOCKED");
    }

    @Test
    void faults_are_planned_and_dropped() {
        sent("faults", "call=setPin&kind=timeout&acting=after-acting&count=2&probability=1&seed=0&delayMillis=50");
        assertThat(caller.control("GET", "/faults", "").body())
                .isEqualTo("[{\"call\":\"setPin\",\"kind\":\"timeout-after-acting\",\"skip\":0,\"count\":2}]");
        sent("faults/clear", "");
        assertThat(caller.control("GET", "/faults", "").json()).isEmpty();
    }

    @Test
    void late_effects_come_and_calls_are_forgotten_by_button() {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"late-effect\",\"delayMillis\":3600000}");
        assertThat(caller.lost(Call.SET_PIN, Caller.SET_PIN)).isTrue();
        sent("late-effects", "");
        sent("received/clear", "");

        assertThat(caller.control("GET", "/effects", "").json()).hasSize(1);
        assertThat(caller.control("GET", "/received", "").json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "purchases,enKashCardId=EKCNONE&amount=1&merchantName=x,404",
        "purchases,enKashCardId=EKC94AEX89&amount=ten&merchantName=x,400",
        "purchases,enKashCardId=EKC94AEX89&amount=-1&merchantName=x,400",
        "purchases,enKashCardId=EKC94AEX89&amount=501&merchantName=x,409",
        "wrong-pins,,400",
        "faults,call=setPin&kind=earthquake&count=1&probability=1&seed=0,400"
    })
    void a_form_that_cannot_be_done_comes_back_with_a_sentence(String name, String fields, int status) {
        Reply reply = sent(name, fields == null ? "" : fields);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).containsPattern("role=\"alert\">[^<]+\\.</p>");
        assertThat(card().path("otbBalance").intValue()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1", "http://localhost:1"})
    void a_form_from_another_origin_is_refused(String origin) {
        Reply reply = caller.send(form("wrong-pins", "enKashCardId=EKC94AEX89").header("Origin", origin));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(card().path("cardStatus").path("name").stringValue()).isEqualTo("ACTIVE");
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_is_refused() {
        assertThat(caller.send(form("wrong-pins", "enKashCardId=EKC94AEX89")).status())
                .isEqualTo(403);
        assertThat(card().path("cardStatus").path("name").stringValue()).isEqualTo("ACTIVE");
    }

    @Test
    void a_json_change_from_another_origin_is_refused_and_a_tool_without_one_is_not() {
        List<HttpRequest.Builder> changes = Stream.of("/faults", "/received", "/tokens")
                .map(path -> HttpRequest.newBuilder(sandbox.controlUrl().resolve(path))
                        .DELETE())
                .toList();
        for (HttpRequest.Builder change : changes) {
            assertThat(caller.send(change.copy().header("Origin", "http://evil.example"))
                            .status())
                    .isEqualTo(403);
            assertThat(caller.send(change.copy().header("Origin", own())).status())
                    .isEqualTo(200);
            assertThat(caller.send(change).status()).isEqualTo(200);
        }
    }

    @Test
    void a_form_takes_no_json() {
        Reply reply = caller.send(HttpRequest.newBuilder(sandbox.controlUrl().resolve("/console/wrong-pins"))
                .header("Content-Type", "text/plain")
                .header("Origin", own())
                .POST(BodyPublishers.ofString("enKashCardId=EKC94AEX89")));
        assertThat(reply.status()).isEqualTo(415);
    }
}
