package io.cardkeep.domain.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a person's account.
 *
 * @param invitedBy null for people the installation itself made
 * @param appointedBy who gave them another role than the one they came with; null for nobody
 * @param confirmedBy the further person who confirmed their right to decide; null until then
 */
public record Sponsors(
        @Nullable PersonId invitedBy,
        @Nullable PersonId appointedBy,
        @Nullable PersonId confirmedBy) {
    public static final Sponsors NOBODY = new Sponsors(null, null, null);

    public static Sponsors inviter(PersonId person) {
        return new Sponsors(person, null, null);
    }

    public Sponsors confirmedBy(PersonId person) {
        return new Sponsors(invitedBy, appointedBy, person);
    }

    /** A new role has to be confirmed anew. */
    public Sponsors appointedBy(PersonId person) {
        return new Sponsors(invitedBy, person, null);
    }

    /** Who made the account what it is: they cannot be the further person. */
    public Set<PersonId> makers() {
        return Stream.of(invitedBy, appointedBy).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    /** Whether a right to decide needs no confirmation any more: nobody made it, or somebody else confirmed it. */
    public boolean confirmed() {
        return confirmedBy != null || makers().isEmpty();
    }
}
