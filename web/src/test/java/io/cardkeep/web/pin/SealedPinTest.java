package io.cardkeep.web.pin;

import static io.cardkeep.web.pin.PinWorld.challenge;
import static io.cardkeep.web.pin.PinWorld.sealed;
import static io.cardkeep.web.pin.PinWorld.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.JWEHeader;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.SandboxControl;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a sealed PIN that was not made for this very request. */
class SealedPinTest {
    private static final int REFUSED = 422;
    private static final CardkeepServer app = PinWorld.APP;
    private static final Company company = PinWorld.COMPANY;
    private static final SandboxControl sandbox = company.sandbox();

    @Test
    void isOpenedOnlyOnTheWayToEnKashAndKeepsItsLeadingZero() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());

        HttpResponse<String> answer = send(visit, card, sealed(visit, card, "0917"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/cards/" + card.id().value());
        assertThat(sandbox.pinsFor(card.id().value())).containsExactly("0917");
    }

    @Test
    void isRefusedWhenReplayed() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        String sealed = sealed(visit, card, "0917");
        send(visit, card, sealed);
        company.approve(card, holder);

        HttpResponse<String> answer = send(visit, card, sealed);

        assertRefused(answer, "was used before");
        assertThat(sandbox.pinsFor(card.id().value())).hasSize(1);
    }

    @Test
    void isRefusedAfterFiveMinutes() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        String sealed = sealed(visit, card, "0917");
        app.clock().advance(Duration.ofMinutes(5));

        assertRefused(send(visit, card, sealed), "more than five minutes");
        assertNothingSent(card);
    }

    @Test
    void isRefusedOnAnotherCard() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Card other = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());

        HttpResponse<String> answer = send(visit, other, sealed(visit, card, "0917"));

        assertRefused(answer, "encrypted for another card");
        assertNothingSent(card);
        assertNothingSent(other);
    }

    @Test
    void isRefusedFromAnotherPerson() throws SQLException {
        Person first = company.employee();
        Card card = company.approvedCard(first);
        String sealed = sealedBy(first, card);
        Person second = company.employee();
        handOver(card, second);

        assertRefused(send(app.signedIn(second.email()), card, sealed), "encrypted by another person");
        assertNothingSent(card);
    }

    @Test
    void isNotEvenLookedAtFromSomebodyWhoDoesNotHoldTheCard() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        String sealed = sealedBy(holder, card);

        assertThat(send(app.signedIn(company.employee().email()), card, sealed).statusCode())
                .isEqualTo(404);
        assertNothingSent(card);
    }

    @Test
    void isRefusedInAnotherSession() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        String sealed = sealedBy(holder, card);

        assertRefused(send(app.signedIn(holder.email()), card, sealed), "before you signed in anew");
        assertNothingSent(card);
    }

    @Test
    void isRefusedWhenAltered() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());
        String[] parts = sealed(visit, card, "0917").split("\\.", -1);
        parts[3] = (parts[3].startsWith("A") ? "B" : "A") + parts[3].substring(1);

        assertRefused(send(visit, card, String.join(".", parts)), "changed on its way");
        assertNothingSent(card);
    }

    @Test
    void isRefusedUnderAnotherKeysName() {
        assertRefusedWithHeader(header -> header.keyID("pin-sealing-202511"), "a key that is no longer used");
    }

    @Test
    void isRefusedWhenCompressed() {
        assertRefusedWithHeader(
                header -> header.compressionAlgorithm(CompressionAlgorithm.DEF), "not encrypted as it must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"091", "09174", "09a7", "", "0917 1"})
    void isRefusedWhenItHoldsNoPin(String content) {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());

        assertRefused(send(visit, card, sealed(visit, card, content)), "no PIN of an allowed length");
        assertNothingSent(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0917", "a.b.c.d.e"})
    void isRefusedWhenThereIsNone(String sealed) {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);

        HttpResponse<String> answer = send(app.signedIn(holder.email()), card, sealed);

        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        assertThat(answer.body()).contains("The PIN was not set");
        assertNothingSent(card);
    }

    @Test
    void isRefusedWhenItIsFarTooLong() {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);

        assertRefused(send(app.signedIn(holder.email()), card, "A".repeat(4_097)), "was not encrypted as it must be");
    }

    private static void assertRefusedWithHeader(UnaryOperator<JWEHeader.Builder> change, String sentence) {
        Person holder = company.employee();
        Card card = company.approvedCard(holder);
        Visit visit = app.signedIn(holder.email());

        assertRefused(
                send(visit, card, JavaSeal.seal("0917", challenge(visit, card).body(), change)), sentence);
        assertNothingSent(card);
    }

    private static void assertRefused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        assertThat(answer.body()).contains("The PIN was not set", sentence).doesNotContain("0917");
    }

    private static void assertNothingSent(Card card) {
        assertThat(sandbox.pinsFor(card.id().value())).isEmpty();
    }

    private static String sealedBy(Person person, Card card) {
        return sealed(app.signedIn(person.email()), card, "0917");
    }

    /** As if the card were now linked to somebody else, with an approval of their own. */
    private static void handOver(Card card, Person to) throws SQLException {
        try (var connection = app.database().asOwner().getConnection();
                var cards = connection.prepareStatement("update card set holder = ? where id = ?");
                var resets = connection.prepareStatement(
                        "update pin_reset set state = 'EXPIRED', stands_until = null, closed_at = now() where card_id = ?")) {
            cards.setObject(1, to.id().value());
            cards.setString(2, card.id().value());
            cards.executeUpdate();
            resets.setString(1, card.id().value());
            resets.executeUpdate();
        }
        company.approve(card, to);
    }
}
