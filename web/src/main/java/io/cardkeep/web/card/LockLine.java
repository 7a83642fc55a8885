package io.cardkeep.web.card;

import io.cardkeep.application.card.CardFace;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.application.card.LockMyCards;
import java.io.Serializable;
import java.util.List;

/**
 * What became of one card of several, kept in the session for the page that says so.
 *
 * @param product key of its word ends so
 * @param tone of the badge: green, yellow or red
 * @param icon of the badge
 * @param key of a sentence; with {@code .short} behind it, of the badge's word
 * @param args for the sentence
 */
public record LockLine(
        String id, String product, String digits, String tone, String icon, String key, List<String> args)
        implements Serializable {
    public LockLine {
        args = List.copyOf(args);
    }

    static LockLine of(LockMyCards.Result result) {
        CardFace card = result.card();
        return switch (result.outcome()) {
            case LockCard.Outcome.Done _ -> locked(card, "cards.lock-all.locked");
            case LockCard.Outcome.NotInThisState(var status) ->
                switch (status) {
                    case LOCKED, HELD -> locked(card, "cards.lock-all.already");
                    case BLOCKED -> locked(card, "cards.lock-all.blocked");
                    case ACTIVE, ACTIVATING, UNKNOWN -> failed(card, "cards.lock-all.page-old");
                };
            case LockCard.Outcome.Unconfirmed _, LockCard.Outcome.StillSending _ ->
                line(card, "yellow", "help-circle", "cards.lock-all.checking");
            case LockCard.Outcome.Declined(String reason) -> failed(card, "cards.lock-all.declined", reason);
            case LockCard.Outcome.CodeNeeded() -> failed(card, "cards.lock-all.code");
            case LockCard.Outcome.NotSent _ -> failed(card, "cards.lock-all.not-sent");
            case LockCard.Outcome.Waits _,
                    LockCard.Outcome.Stopped _,
                    LockCard.Outcome.HeldAtEnkash _,
                    LockCard.Outcome.FormUsedElsewhere _,
                    LockCard.Outcome.NotAllowed _,
                    LockCard.Outcome.NotFound _ -> failed(card, "cards.lock-all.page-old");
        };
    }

    private static LockLine locked(CardFace card, String key) {
        return line(card, "green", "lock", key);
    }

    private static LockLine failed(CardFace card, String key, String... args) {
        return line(card, "red", "circle-x", key, args);
    }

    private static LockLine line(CardFace card, String tone, String icon, String key, String... args) {
        return new LockLine(
                card.id().value(), card.product().name(), card.number().lastDigits(), tone, icon, key, List.of(args));
    }
}
