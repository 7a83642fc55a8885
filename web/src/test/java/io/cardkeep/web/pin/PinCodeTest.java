package io.cardkeep.web.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.otp.OtpAction;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Visit;
import io.cardkeep.web.Window;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An EnKash that wants a one-time code with a PIN. */
class PinCodeTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(
            SandboxOptions.builder().otpRequired(Set.of(OtpAction.SET_PIN)).build(),
            Map.of("enkash.otp.required-for", "set-pin"));

    private static final Company company = new Company(server);
    private static final SandboxControl sandbox = company.sandbox();

    private final Person holder = server.cast().employee();
    private final Card card = company.approvedCard(holder);
    private final String path = PinWorld.pinPage(card);

    @Test
    void a_code_is_sent_first_and_goes_with_the_sealed_pin() {
        try (Window window = Chromium.open(server, Screen.WIDE)) {
            window.signIn(holder.email()).open(path);
            assertThat(window.page().locator("[data-pin-input]").count()).isZero();
            assertThat(window.accessibilityFaults()).isEmpty();

            window.page().getByText("Send the code").click();
            window.page().locator("#code").waitFor();
            assertThat(window.accessibilityFaults()).isEmpty();
            window.page().locator("#code").fill(sandbox.codeFor(card.id().value()));
            window.page().locator("#pin-first").pressSequentially("0917");
            window.page().locator("#pin-second").pressSequentially("0917");
            window.page().locator("[data-set-pin]").click();
            window.page()
                    .locator("#flash")
                    .getByText("The PIN of your card is set")
                    .waitFor();

            assertThat(window.console()).isEmpty();
        }
        assertThat(sandbox.pinsFor(card.id().value())).containsExactly("0917");
    }

    @Test
    void without_a_code_nothing_is_sent() {
        Visit visit = server.signedIn(holder.email());

        HttpResponse<String> answer = PinWorld.send(visit, card, PinWorld.sealed(visit, card, "0917"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("EnKash wants a one-time code with the PIN");
        assertThat(sandbox.pinsFor(card.id().value())).isEmpty();
    }

    @Test
    void what_enkash_says_of_a_wrong_code_is_told_and_the_approval_stands() {
        Visit visit = server.signedIn(holder.email());
        visit.post(path + "/code", Map.of());

        HttpResponse<String> answer = visit.post(
                path,
                Map.of(
                        "sealed",
                        PinWorld.sealed(visit, card, "0917"),
                        "form",
                        UUID.randomUUID().toString(),
                        "otpRequest",
                        "EK0NOBODYS",
                        "code",
                        "000000"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Your approval still stands").doesNotContain("000000");
    }
}
