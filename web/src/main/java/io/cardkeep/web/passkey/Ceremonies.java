package io.cardkeep.web.passkey;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.web.passkey.Challenge.Purpose;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Begins a ceremony in a session, and ends it with the browser's answer; each challenge ends once. */
final class Ceremonies {
    private final RelyingParty party;
    private final Options options;
    private final Passkeys passkeys;
    private final InstantSource clock;

    Ceremonies(Site site, Passkeys passkeys, InstantSource clock) {
        this.party = new RelyingParty(site, passkeys);
        this.options = new Options(site);
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** JSON that asks for any passkey of this site. */
    String beginSignIn(HttpSession session) {
        return party.json(options.using(List.of(), challenge(Purpose.SIGN_IN, session)));
    }

    /** Empty when the answer does not hold. */
    Optional<Passkey.Shown> endSignIn(String answered, HttpSession session) {
        return Challenge.take(Purpose.SIGN_IN, session, clock.instant())
                .flatMap(challenge -> party.shown(options.using(List.of(), challenge), answered));
    }

    /** The id of the credential that an answer names, whether it holds or not. */
    Optional<String> named(String answered) {
        return party.named(answered);
    }

    /** JSON that asks for one of the actor's own. */
    String beginConfirming(Actor actor, HttpSession session) {
        return party.json(options.using(own(actor), challenge(Purpose.CONFIRM, session)));
    }

    /** Empty when the answer does not hold. */
    Optional<Passkey.Shown> endConfirming(Actor actor, String answered, HttpSession session) {
        return Challenge.take(Purpose.CONFIRM, session, clock.instant())
                .flatMap(challenge -> party.shown(options.using(own(actor), challenge), answered));
    }

    /**
     * JSON that asks for a new one.
     *
     * @param email by which the device names the account
     */
    String beginAdding(Actor actor, String email, HttpSession session) {
        return party.json(options.adding(owner(actor, email), own(actor), challenge(Purpose.ADD, session)));
    }

    /** Empty when the answer does not hold. */
    Optional<Passkey.Credential> endAdding(Actor actor, String email, String answered, HttpSession session) {
        return Challenge.take(Purpose.ADD, session, clock.instant())
                .flatMap(challenge -> party.made(options.adding(owner(actor, email), own(actor), challenge), answered));
    }

    /** JSON that asks for the first one of somebody who was invited. */
    String beginJoining(Options.Owner owner, HttpSession session) {
        return party.json(options.adding(owner, List.of(), challenge(Purpose.JOIN, session)));
    }

    /** Empty when the answer does not hold. */
    Optional<Passkey.Credential> endJoining(Options.Owner owner, String answered, HttpSession session) {
        return Challenge.take(Purpose.JOIN, session, clock.instant())
                .flatMap(challenge -> party.made(options.adding(owner, List.of(), challenge), answered));
    }

    private Challenge challenge(Purpose purpose, HttpSession session) {
        return Challenge.begin(purpose, session, clock.instant());
    }

    private static Options.Owner owner(Actor actor, String email) {
        return new Options.Owner(actor.person(), actor.name(), email);
    }

    private List<Passkey> own(Actor actor) {
        return passkeys.of(actor.company(), actor.person());
    }
}
