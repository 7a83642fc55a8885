package io.cardkeep.domain.history;

/**
 * One thing that an entry concerns, so that "everything on this card" finds it.
 *
 * @param id as its own room names it
 * @param label what a person would search it by: last digits of a card, a name, a request number; may be empty
 */
public record Touch(Kind kind, String id, String label) {
    public Touch {
        id = KeepableText.of(id);
        label = KeepableText.of(label);
    }

    public enum Kind {
        CARD,
        /** A card that the touched card replaced, directly or further back. */
        REPLACED_CARD,
        HOLDER,
        PERSON,
        ACCOUNT,
        REQUEST,
        INSTRUCTION
    }
}
