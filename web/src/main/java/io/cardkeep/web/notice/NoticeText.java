package io.cardkeep.web.notice;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.shell.Display;
import io.cardkeep.web.wiring.Installation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of a notice, in its reader's language and time zone. */
final class NoticeText {
    private final MessageSource messages;
    private final Display display;
    private final Installation installation;
    private final Links links;

    NoticeText(MessageSource messages, Display display, Installation installation) {
        this.messages = messages;
        this.display = display;
        this.installation = installation;
        this.links = new Links(installation);
    }

    /** The language that the text is in, as a tag of RFC 5646. */
    String language(Notice notice) {
        return locale(notice.to()).toLanguageTag();
    }

    String subject(Notice notice) {
        return say(notice.to(), key(notice) + ".subject", arguments(notice));
    }

    String body(Notice notice) {
        Person to = notice.to();
        return String.join(
                "\n\n",
                say(to, "notice.greeting", to.name()),
                say(to, key(notice) + ".body", arguments(notice)),
                say(to, key(notice) + ".next") + "\n" + link(notice),
                say(to, "notice.ending", installation.companyName(), installation.publicUrl()));
    }

    private static String key(Notice notice) {
        return switch (notice) {
            case Notice.DecisionWanted _ -> "notice.decision-wanted";
            case Notice.ResetApproved _ -> "notice.reset-approved";
            case Notice.ResetRejected _ -> "notice.reset-rejected";
            case Notice.ResetExpired _ -> "notice.reset-expired";
            case Notice.ResetEndsSoon soon ->
                soon.approved() ? "notice.approval-ends-soon" : "notice.request-ends-soon";
            case Notice.PinWasSet _ -> "notice.pin-was-set";
            case Notice.OutcomesWanted _ -> "notice.outcomes-wanted";
            case Notice.ChangesStopped _ -> "notice.changes-stopped";
            case Notice.PasswordsStopped _ -> "notice.passwords-stopped";
            case Notice.LockedFromOutside _ -> "notice.locked-from-outside";
            case Notice.OfPasskey passkey -> key(passkey);
            case Notice.OfPassword password -> key(password);
            case Notice.SlipPrinted _ -> "notice.slip-printed";
            case Notice.RecoveredAtConsole _ -> "notice.recovered-at-console";
            case Notice.Handled handled -> key(handled);
            case Notice.Invitation _ -> "notice.invitation";
        };
    }

    private static String key(Notice.Handled notice) {
        return switch (notice) {
            case Notice.DetailsChanged _ -> "notice.details-changed";
            case Notice.RoleChanged _ -> "notice.role-changed";
            case Notice.RecoveryAsked _ -> "notice.recovery-asked";
            case Notice.Recovered _ -> "notice.recovered";
            case Notice.IdentityLinked _ -> "notice.identity-linked";
            case Notice.AccessEnded _ -> "notice.access-ended";
            case Notice.AccessRestored _ -> "notice.access-restored";
        };
    }

    /** What the sentences speak of: first the card's last digits, then the request's number, then the rest. */
    private Object[] arguments(Notice notice) {
        Person to = notice.to();
        return switch (notice) {
            case Notice.DecisionWanted(var _, var request, var card, var holder) ->
                texts(digits(card), request.number(), holder, time(to, request.endsAt()));
            case Notice.ResetApproved(var _, var request, var card, var until) ->
                texts(digits(card), request.number(), time(to, until));
            case Notice.ResetRejected(var _, var request, var card, var note) ->
                texts(digits(card), request.number(), note);
            case Notice.ResetExpired(var _, var request, var card) -> texts(digits(card), request.number());
            case Notice.ResetEndsSoon(var _, var request, var card, var _, var endsAt) ->
                texts(digits(card), request.number(), time(to, endsAt));
            case Notice.PinWasSet set -> texts(digits(set.card()), time(to, set.at()));
            case Notice.OutcomesWanted wanted -> texts(wanted.count());
            case Notice.ChangesStopped stopped -> changesStopped(stopped);
            case Notice.PasswordsStopped(var _, var until) -> texts(time(to, until));
            case Notice.LockedFromOutside(var _, var at) -> texts(time(to, at));
            case Notice.OfPasskey passkey -> texts(passkey.label(), time(to, passkey.at()));
            case Notice.OfPassword password -> password(password);
            case Notice.SlipPrinted(var _, var by, var until) -> texts(by, time(to, until));
            case Notice.RecoveredAtConsole(var _, var name, var at) -> texts(name, time(to, at));
            case Notice.Handled handled -> handled(handled);
            case Notice.Invitation invitation -> texts(installation.companyName(), time(to, invitation.expiresAt()));
        };
    }

    private Object[] changesStopped(Notice.ChangesStopped notice) {
        return texts(say(notice.to(), "notice.change." + notice.kind()), time(notice.to(), notice.since()));
    }

    private static String key(Notice.OfPasskey notice) {
        return switch (notice) {
            case Notice.PasskeyAdded _ -> "notice.passkey-added";
            case Notice.PasskeyRemoved _ -> "notice.passkey-removed";
        };
    }

    private static String key(Notice.OfPassword notice) {
        return switch (notice) {
            case Notice.PasswordChanged _ -> "notice.password-changed";
            case Notice.AuthenticatorAdded _ -> "notice.authenticator-added";
            case Notice.AuthenticatorRemoved _ -> "notice.authenticator-removed";
            case Notice.RecoveryCodesRenewed _ -> "notice.recovery-codes-renewed";
            case Notice.RecoveryCodeUsed _ -> "notice.recovery-code-used";
        };
    }

    private Object[] password(Notice.OfPassword notice) {
        String at = time(notice.to(), notice.at());
        return notice instanceof Notice.RecoveryCodeUsed used ? texts(at, used.left()) : texts(at);
    }

    private Object[] handled(Notice.Handled notice) {
        String at = time(notice.to(), notice.at());
        return notice instanceof Notice.RoleChanged changed
                ? texts(notice.by(), at, say(notice.to(), "notice.role." + changed.role()))
                : texts(notice.by(), at);
    }

    private String link(Notice notice) {
        return switch (notice) {
            case Notice.DecisionWanted(var _, var request, var _, var _) -> links.approval(request);
            case Notice.ResetApproved(var _, var _, var card, var _) -> links.pin(card);
            case Notice.ResetRejected _ -> links.pinResets();
            case Notice.ResetExpired(var _, var _, var card) -> links.askAgain(card);
            case Notice.ResetEndsSoon(var _, var _, var card, var approved, var _) ->
                approved ? links.pin(card) : links.pinResets();
            case Notice.PinWasSet(var _, var card, var _) -> links.card(card);
            case Notice.OutcomesWanted _ -> links.instructions();
            case Notice.ChangesStopped _ -> links.instructions();
            case Notice.OfPasskey _, Notice.OfPassword _ -> links.me();
            case Notice.PasswordsStopped _, Notice.LockedFromOutside _ -> links.signIn();
            case Notice.SlipPrinted _, Notice.Handled _, Notice.RecoveredAtConsole _ -> links.signIn();
            case Notice.Invitation invitation -> invitation.link();
        };
    }

    private String time(Person reader, Instant at) {
        return display.time(at, locale(reader), ZoneId.of(reader.zone()));
    }

    private String say(Person reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale(reader));
    }

    private static Locale locale(Person person) {
        return Locale.of(person.language(), "IN");
    }

    private static String digits(Card card) {
        return card.number().lastDigits();
    }

    private static Object[] texts(Object... arguments) {
        return arguments;
    }
}
