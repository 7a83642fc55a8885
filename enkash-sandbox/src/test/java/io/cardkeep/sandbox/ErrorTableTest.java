package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.generation.Generation;
import io.cardkeep.sandbox.token.Credentials;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorTableTest {
    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        Credentials usual = Credentials.defaults();
        Credentials twoCompanies = new Credentials(
                usual.partnerId(),
                List.of("CEKEP5GSGP", "CEKOTHER"),
                usual.basicUsername(),
                usual.basicPassword(),
                usual.username(),
                usual.password());
        sandbox = EnKashSandbox.start(SandboxOptions.builder()
                .credentials(twoCompanies)
                .generation(Generation.OF_2026)
                .viewCard()
                .build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    static Stream<Call> cardCalls() {
        return Stream.of(Call.values()).filter(call -> call != Call.TOKEN);
    }

    private static int code(Reply reply) {
        return reply.json()
                .path("code")
                .asInt(reply.json().path("response_code").asInt(-1));
    }

    @ParameterizedTest
    @MethodSource("cardCalls")
    void no_call_works_without_a_token(Call call) {
        assertThat(caller.send(caller.request(call.path(), "{}", "unknown")).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("cardCalls")
    void a_missing_or_another_partner_is_403(Call call) {
        Reply missing = caller.send(caller.requestWithoutPartner(call.path(), "{}"));
        Reply another =
                caller.send(caller.request(call.path(), "{}", caller.token()).setHeader("partnerId", "CROTHER"));

        assertThat(missing.status()).isEqualTo(403);
        assertThat(another.status()).isEqualTo(403);
        assertThat(code(another)).isEqualTo(403);
        assertThat(another.body()).contains("APIs not enabled.");
    }

    @ParameterizedTest
    @MethodSource("cardCalls")
    void another_content_type_is_415(Call call) {
        Reply reply =
                caller.send(caller.request(call.path(), "{}", caller.token()).setHeader("Content-Type", "text/plain"));

        assertThat(reply.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @MethodSource("cardCalls")
    void malformed_json_and_missing_fields_are_422(Call call) {
        for (String body : new String[] {
            "",
            "{",
            "[]",
            "null",
            "{}",
            "{}{}",
            "{\"companyId\":\"CEKEP5GSGP\"}",
            "{\"companyId\":\"CEKEP5GSGP\",\"companyId\":\"CEKEP5GSGP\"}"
        }) {
            Reply reply = caller.call(call, body);

            assertThat(reply.status()).as(body).isEqualTo(422);
            assertThat(code(reply)).as(body).isEqualTo(422);
            assertThat(reply.body()).as(body).contains("Invalid or missing parameter in the request.");
        }
    }

    @ParameterizedTest
    @MethodSource("cardCalls")
    void get_is_405(Call call) {
        Reply reply =
                caller.send(caller.request(call.path(), "", caller.token()).method("GET", BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
    }

    @Test
    void a_company_unknown_or_not_the_tokens_is_412() {
        for (String company : new String[] {"CEKUNKNOWN", "CEKOTHER"}) {
            Reply reply = caller.call(Call.SET_PIN, Caller.SET_PIN.replace("CEKEP5GSGP", company));

            assertThat(reply.status()).as(company).isEqualTo(412);
            assertThat(reply.json().path("message").stringValue()).isEqualTo("Invalid Company ID.");
        }
    }

    @Test
    void what_is_unknown_or_anothers_is_404() {
        Reply unknownAccount = caller.call(Call.SET_PIN, Caller.SET_PIN.replace("CAA8W45", "CAUNKNOWN"));
        Reply unknownCard = caller.call(Call.SET_PIN, Caller.SET_PIN.replace("EKC94AEX89", "EKCUNKNOWN"));
        String asOther = Caller.SET_PIN.replace("CEKEP5GSGP", "CEKOTHER");
        Reply others = caller.send(caller.request(Call.SET_PIN.path(), asOther, caller.token("CEKOTHER")));

        assertThat(unknownAccount.status()).isEqualTo(404);
        assertThat(unknownAccount.json().path("message").stringValue()).isEqualTo("Card account not found");
        assertThat(unknownCard.status()).isEqualTo(404);
        assertThat(unknownCard.json().path("message").stringValue()).isEqualTo("Card not found");
        assertThat(others.status()).isEqualTo(404);
    }

    @Test
    void a_card_is_not_found_through_another_account() {
        caller.placeAccount("{\"cardAccountId\":\"CASECOND\"}");

        assertThat(caller.call(Call.SET_PIN, Caller.SET_PIN.replace("CAA8W45", "CASECOND"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("unknownPaths")
    void unknown_paths_are_404_and_are_recorded(String path) {
        Reply reply = caller.send(caller.request(path, Caller.SET_PIN, caller.token()));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(caller.control("GET", "/received?call=unknown", "").json()).hasSize(1);
    }

    static Stream<String> unknownPaths() {
        return Stream.of("/", "/api", Call.CARDS + "/", Call.CARDS + "/otps", Call.CARDS + "/setPin/", "/setPin");
    }

    @Test
    void account_details_alone_spell_the_envelope_long() {
        Reply account = caller.call(Call.GET_ACCOUNT, "{" + Caller.IDS + "}");
        Reply refused = caller.call(Call.GET_ACCOUNT, "{" + Caller.IDS.replace("CAA8W45", "CAUNKNOWN") + "}");
        Reply search = caller.call(Call.SEARCH, "{" + Caller.IDS + "}");

        assertThat(account.json().propertyNames()).containsExactly("response_code", "response_message", "payload");
        assertThat(refused.json().propertyNames()).containsExactly("response_code", "response_message", "payload");
        assertThat(search.json().propertyNames()).containsExactly("code", "message", "payload");
    }
}
