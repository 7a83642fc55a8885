package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.Candidate;
import io.cardkeep.application.firstpin.ChooseFirstPins;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.firstpin.ProposedCards;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which cards are chosen and proposed.
 *
 * @param sought what was searched for, empty for nothing
 * @param reason as it was typed
 * @param fault what is wrong; null when nothing is
 */
public record ChoicePage(
        ChooseFirstPins.Outcome.Open open,
        String sought,
        String reason,
        @Nullable Fault fault) {
    static ChoicePage of(ChooseFirstPins.Outcome.Open open, Choice choice, @Nullable Fault fault) {
        return new ChoicePage(open, choice.sought(), choice.why(), fault);
    }

    public boolean isChosen(CardId card) {
        return open.chosen().stream().anyMatch(each -> each.id().equals(card));
    }

    /** The chosen cards as the search form carries them on. */
    public List<String> carried() {
        return open.chosen().stream().map(Candidate::id).map(CardId::value).toList();
    }

    public int most() {
        return ProposedCards.MOST;
    }

    public boolean faultAt(String field) {
        return fault != null && fault.field().equals(field);
    }

    /**
     * What is wrong with what was sent.
     *
     * @param field {@code cards} or {@code reason}
     * @param key of a sentence
     * @param args for the sentence
     */
    public record Fault(String field, String key, List<String> args) {
        static Fault of(String field, String key, Object... args) {
            return new Fault(
                    field, key, List.of(args).stream().map(String::valueOf).toList());
        }
    }
}
