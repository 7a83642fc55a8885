package io.cardkeep.domain.approval;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import java.time.Instant;

/** Why this person cannot decide this request. There is no role that overrides any of them. */
public sealed interface Refusal {
    record WrongRole() implements Refusal {}

    record AskedByYou() implements Refusal {}

    record YourOwnCard() implements Refusal {}

    /** The decider had a hand in the holder's account. */
    record TouchedRecently(PersonTouch.Kind kind, Instant until) implements Refusal {}

    /** The decider's right was not confirmed by a second person, and who gave it asked or holds the card. */
    record RightNotConfirmed(PersonId sponsor) implements Refusal {}

    /** Somebody changed how the holder is reached, let them in anew or linked the card: its owner has a day to object. */
    record NotSettled(PersonTouch.Kind kind, Instant until) implements Refusal {}

    /** EnKash names another holder than we do. */
    record NameMismatch(String ours, String enkash) implements Refusal {}
}
