package io.cardkeep.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.people.Person;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.otp.OtpAction;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An EnKash that wants a one-time code before a card is locked, unlocked or blocked. */
class CodePagesTest {
    private static final Pattern REQUEST = Pattern.compile("name=\"otpRequest\" value=\"([^\"]+)\"");

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(
            SandboxOptions.builder().otpRequired(Set.of(OtpAction.BLOCK_CARD)).build(),
            Map.of("enkash.otp.required-for", "block"));

    private static final Company company = new Company(server);
    private static final SandboxControl sandbox = company.sandbox();

    private final Person holder = server.cast().employee();
    private final Card card = company.card(holder, PinState.SET, CardStatus.ACTIVE);
    private final String path = "/cards/" + card.id().value();
    private final Visit visit = server.signedIn(holder.email());
    private final Visit admin = server.signedIn(server.cast().admin().email());

    @Test
    void the_holder_locks_and_unlocks_with_codes_of_their_own() {
        assertThat(location(visit.post(path + "/lock", form(Map.of())))).isEqualTo(path + "/code?act=LOCK");
        assertThat(sandbox.received("block", card.id().value())).isEmpty();
        assertThat(visit.get(path + "/code?act=LOCK").body()).contains("the mobile that it has for you");

        assertThat(location(visit.post(path + "/lock", withCode(visit, "LOCK"))))
                .isEqualTo(path);
        assertThat(state()).isEqualTo(CardStatus.LOCKED);

        assertThat(location(visit.send("DELETE", path + "/lock", withCode(visit, "UNLOCK"))))
                .isEqualTo(path);
        assertThat(state()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void to_an_admin_it_is_said_that_the_code_goes_to_the_holder() {
        assertThat(admin.get(path + "/code?act=BLOCK").body())
                .contains("the mobile of the card’s holder, " + holder.name() + ", and not to you");

        Map<String, String> sent = withCode(admin, "BLOCK");
        Map<String, String> all = new HashMap<>(sent);
        all.put("digits", card.number().lastDigits());
        assertThat(location(admin.post(path + "/block", all))).isEqualTo(path);

        assertThat(state()).isEqualTo(CardStatus.BLOCKED);
    }

    @Test
    void a_wrong_code_is_enkashs_refusal_and_the_card_stays_as_it_is() {
        Map<String, String> sent = new HashMap<>(withCode(visit, "LOCK"));
        sent.put("code", "000000");

        HttpResponse<String> answer = visit.post(path + "/lock", sent);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("EnKash did not lock the card.").doesNotContain("000000");
        assertThat(state()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void htmx_is_led_to_the_page_for_the_code() {
        HttpResponse<String> answer = visit.post(path + "/lock", form(Map.of()), "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue(path + "/code?act=LOCK");
    }

    @Test
    void when_enkash_is_silent_it_is_said_that_no_code_was_sent() {
        sandbox.fault("otp", "unavailable");

        HttpResponse<String> answer = visit.post(path + "/code", Map.of("act", "LOCK"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("no code was sent");
    }

    @Test
    void all_my_cards_says_which_need_a_code() {
        assertThat(visit.post("/cards/own/lock", form(Map.of())).statusCode()).isIn(200, 303);
        assertThat(state()).isEqualTo(CardStatus.ACTIVE);
    }

    private Map<String, String> withCode(Visit who, String act) {
        HttpResponse<String> page = who.post(path + "/code", Map.of("act", act));
        assertThat(page.body()).contains("EnKash has sent the code.");
        Matcher request = REQUEST.matcher(page.body());
        assertThat(request.find()).isTrue();
        return form(Map.of(
                "otpRequest",
                request.group(1),
                "code",
                sandbox.codeFor(card.id().value())));
    }

    private static Map<String, String> form(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("form", UUID.randomUUID().toString());
        return all;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private CardStatus state() {
        return server.bean(Cards.class)
                .find(card.company(), card.id())
                .orElseThrow()
                .status();
    }
}
