package io.cardkeep.application.story;

import io.cardkeep.application.memory.Memory;
import io.cardkeep.application.people.AgreeToRecovery;
import io.cardkeep.application.people.AskRecovery;
import io.cardkeep.application.people.ChangeAccess;
import io.cardkeep.application.people.ChangeDetails;
import io.cardkeep.application.people.ChangeRole;
import io.cardkeep.application.people.ConfirmApprover;
import io.cardkeep.application.people.EndSessions;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.application.people.JoinWithPasskey;
import io.cardkeep.application.people.PrintSlip;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.application.people.SendInvitation;
import io.cardkeep.application.people.ShowPeople;
import io.cardkeep.application.people.ShowPerson;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.SetUpToken;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The use cases about people, with what a story says again and again. */
public final class PeopleUseCases {
    public final SignedOut signedOut = new SignedOut();
    public final InvitePerson invite;
    public final PrintSlip slip;
    public final JoinWithPasskey join;
    public final ConfirmApprover confirm;
    public final ChangeRole role;
    public final ChangeAccess access;
    public final ChangeDetails details;
    public final EndSessions sessions;
    public final AskRecovery recovery;
    public final AgreeToRecovery agreement;
    public final ShowPeople list;
    public final ShowPerson show;
    private final World world;
    private final AtomicInteger tokens = new AtomicInteger();

    PeopleUseCases(World world) {
        this.world = world;
        Memory memory = world.memory;
        SendInvitation invitations = new SendInvitation(
                memory.setUpLinks(), world.outbox, this::token, token -> "https://x.test/set-up#" + token);
        invite = new InvitePerson(memory.people(), memory.passkeys(), invitations, world.chronicle);
        slip = new PrintSlip(memory.people(), memory.passkeys(), invitations, world.outbox, world.chronicle);
        join = new JoinWithPasskey(
                memory.people(),
                memory.setUpLinks(),
                new RecordSignIn(World.COMPANY, world.chronicle),
                world.chronicle);
        confirm = new ConfirmApprover(memory.people(), world.chronicle);
        role = new ChangeRole(memory.people(), world.outbox, world.chronicle);
        access = new ChangeAccess(memory.people(), memory.setUpLinks(), signedOut, world.outbox, world.chronicle);
        details = new ChangeDetails(memory.people(), memory.passkeys(), invitations, world.outbox, world.chronicle);
        sessions = new EndSessions(memory.people(), signedOut, world.chronicle);
        recovery = new AskRecovery(memory.people(), memory.recoveries(), world.outbox, world.chronicle);
        agreement = new AgreeToRecovery(memory.people(), memory.recoveries(), signedOut, invitations, world.chronicle);
        list = new ShowPeople(memory.people(), memory.passkeys(), memory.recoveries(), world.clock);
        show = new ShowPerson(
                memory.people(), memory.passkeys(), memory.authenticatorApps(), memory.recoveries(), world.clock);
    }

    /** A person as they are stored now. */
    public Person now(Actor actor) {
        return now(actor.person());
    }

    public Person now(PersonId id) {
        return world.memory.people().find(World.COMPANY, id).orElseThrow();
    }

    /** As they act from their next click on. */
    public Actor acting(Actor actor) {
        Person person = now(actor);
        return new Actor(person.company(), person.id(), person.name(), person.role(), actor.origin());
    }

    /** The link of the last invitation that was mailed. */
    public SetUpToken mailed() {
        return tokenOf(world.outbox.of(Notice.Invitation.class).getLast().link());
    }

    /** Invites somebody. */
    public PersonId invites(Actor actor, String name, String email, Role role) {
        InvitePerson.NewPerson person = new InvitePerson.NewPerson(name, email, role, null);
        if (invite.invite(actor, person) instanceof InvitePerson.Outcome.Invited(PersonId id, String _)) {
            return id;
        }
        throw new AssertionError(email + " could not be invited.");
    }

    /** Prints a slip for somebody and takes it up with a finger of one's own. */
    public Actor takesTheSlipOf(Actor actor, PersonId id) {
        if (slip.print(actor, id) instanceof PrintSlip.Outcome.Printed printed
                && join.join(tokenOf(printed.link()), "Phone", credential(), actor.origin())
                        instanceof JoinWithPasskey.Outcome.Joined(Actor joined)) {
            return joined;
        }
        throw new AssertionError("The slip could not be taken up.");
    }

    private Passkey.Credential credential() {
        return new Passkey.Credential("credential" + tokens.incrementAndGet(), "attestation", 0, Set.of());
    }

    private static SetUpToken tokenOf(String link) {
        return SetUpToken.read(link.substring(link.indexOf('#') + 1));
    }

    private byte[] token() {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) tokens.incrementAndGet();
        return bytes;
    }
}
