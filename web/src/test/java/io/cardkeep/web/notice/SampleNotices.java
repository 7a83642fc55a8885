package io.cardkeep.web.notice;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One notice of each kind, for a reader of a language and a time zone. */
final class SampleNotices {
    static final String SECRET_LINK = "https://cards.example.com/set-up?link=kZ1x9wq7c0fJt2";
    static final Instant AT = Instant.parse("2026-11-22T18:45:00Z");

    private static final CompanyId COMPANY = new CompanyId("CEKEP5GSGP");

    private final Person reader;

    private SampleNotices(Person reader) {
        this.reader = reader;
    }

    static SampleNotices in(String language) {
        return new SampleNotices(reader(language, "Asia/Kolkata"));
    }

    static SampleNotices at(String zone) {
        return new SampleNotices(reader("en", zone));
    }

    List<Notice> all() {
        return List.of(
                decisionWanted(),
                approved(),
                rejected(),
                expired(),
                endsSoon(true),
                endsSoon(false),
                pinWasSet(),
                outcomesWanted(12),
                changesStopped(),
                new Notice.SlipPrinted(reader, "Meera Iyer", AT),
                new Notice.DetailsChanged(reader, "Meera Iyer", AT),
                new Notice.RoleChanged(reader, "Meera Iyer", Role.APPROVER, AT),
                new Notice.RecoveryAsked(reader, "Meera Iyer", AT),
                new Notice.Recovered(reader, "Meera Iyer", AT),
                new Notice.IdentityLinked(reader, "Example ID", AT),
                new Notice.AccessEnded(reader, "Meera Iyer", AT),
                new Notice.AccessRestored(reader, "Meera Iyer", AT),
                new Notice.PasskeyAdded(reader, "Android", AT),
                new Notice.PasskeyRemoved(reader, "Android", AT),
                new Notice.LockedFromOutside(reader, AT),
                new Notice.RecoveredAtConsole(reader, "Meera Iyer", AT),
                new Notice.PasswordChanged(reader, AT),
                new Notice.AuthenticatorAdded(reader, AT),
                new Notice.AuthenticatorRemoved(reader, AT),
                new Notice.RecoveryCodesRenewed(reader, AT),
                new Notice.RecoveryCodeUsed(reader, 7, AT),
                invitation());
    }

    Notice decisionWanted() {
        return new Notice.DecisionWanted(reader, request(), card("EKC94AEX89"), "Johny Bateman");
    }

    Notice approved() {
        return new Notice.ResetApproved(reader, request(), card("EKC94AEX89"), AT);
    }

    Notice rejected() {
        return new Notice.ResetRejected(reader, request(), card("EKC94AEX89"), "Call me first, {0} isn't clear.");
    }

    Notice expired() {
        return new Notice.ResetExpired(reader, request(), card("EKC94AEX89"));
    }

    Notice endsSoon(boolean approved) {
        return new Notice.ResetEndsSoon(reader, request(), card("EKC94AEX89"), approved, AT);
    }

    Notice pinWasSet() {
        return pinWasSetOn("EKC94AEX89");
    }

    Notice pinWasSetOn(String cardId) {
        return new Notice.PinWasSet(reader, card(cardId), AT);
    }

    Notice outcomesWanted(int count) {
        return new Notice.OutcomesWanted(reader, count);
    }

    Notice changesStopped() {
        return new Notice.ChangesStopped(reader, InstructionKind.LOAD_CARD, AT);
    }

    Notice invitation() {
        return new Notice.Invitation(reader, SECRET_LINK, AT);
    }

    Person reader() {
        return reader;
    }

    private PinResetRequest request() {
        return new PinResetRequest(
                new PinResetId(UUID.fromString("019aac2e-7a00-7000-8000-000000000001")),
                "PR-2026-004217",
                card("EKC94AEX89").ref(),
                reader.id(),
                reader.id(),
                PinResetReason.FORGOTTEN,
                "",
                AT.minus(Duration.ofDays(1)),
                AT);
    }

    private Card card(String id) {
        return new Card(
                new CardRef(COMPANY, new CardAccountId("CAA8W45"), new CardId(id)),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                CardStatus.ACTIVE,
                new MaskedNumber("7785"),
                reader.id(),
                "JOHNY BATEMAN",
                null,
                PinState.UNKNOWN,
                List.of(),
                AT,
                0);
    }

    private static Person reader(String language, String zone) {
        return new Person(
                new PersonId(UUID.fromString("019aac2e-7a00-7000-8000-0000000000aa")),
                COMPANY,
                "Johny Bateman",
                "johny@example.com",
                null,
                null,
                Role.EMPLOYEE,
                Person.Facts.UNKNOWN,
                Sponsors.NOBODY,
                AT,
                true,
                zone,
                language,
                0);
    }
}
