package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the company.
 *
 * @param email lower case, unique in the installation: the name they sign in with
 * @param passwordHash an Argon2id hash; null until the invitation was taken up
 * @param facts what the PIN policy may check against
 * @param invitedBy null for people the installation itself made
 * @param confirmedBy the second person who confirmed this person's right to decide; null until then
 * @param zone an IANA zone id, {@code Asia/Kolkata} at first
 * @param language {@code en} or {@code hi}
 */
public record Person(
        PersonId id,
        CompanyId company,
        String name,
        String email,
        @Nullable PasswordHash passwordHash,
        Role role,
        Facts facts,
        @Nullable PersonId invitedBy,
        @Nullable PersonId confirmedBy,
        Instant since,
        boolean active,
        String zone,
        String language,
        long version) {

    /** What we know of a person beside their name; everything may be unknown. */
    public record Facts(
            @Nullable String employeeNumber,
            @Nullable String mobile,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate joiningDate,
            @Nullable String pincode) {
        public static final Facts UNKNOWN = new Facts(null, null, null, null, null);

        /** Constant, since a birth date belongs in no log. */
        @Override
        public String toString() {
            return "Facts";
        }
    }
}
