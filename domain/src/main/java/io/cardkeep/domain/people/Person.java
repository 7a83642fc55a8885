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
        Sponsors sponsors,
        Instant since,
        boolean active,
        String zone,
        String language,
        long version) {

    public Person withPassword(PasswordHash hash) {
        return changed(name, email, hash, role, facts, sponsors, active, zone, language);
    }

    /** As somebody who has not joined yet. */
    public Person withoutPassword() {
        return changed(name, email, null, role, facts, sponsors, active, zone, language);
    }

    public Person confirmedBy(PersonId by) {
        return changed(name, email, passwordHash, role, facts, sponsors.confirmedBy(by), active, zone, language);
    }

    /** Somebody gives them another role, and whatever right to decide comes with it has to be confirmed. */
    public Person inRole(Role other, PersonId by) {
        return changed(name, email, passwordHash, other, facts, sponsors.appointedBy(by), active, zone, language);
    }

    public Person called(String otherName, String otherEmail, Facts otherFacts) {
        return changed(otherName, otherEmail, passwordHash, role, otherFacts, sponsors, active, zone, language);
    }

    /** With access to the company's installation, or without. */
    public Person withAccess(boolean access) {
        return changed(name, email, passwordHash, role, facts, sponsors, access, zone, language);
    }

    public Person speaking(String otherLanguage, String otherZone) {
        return changed(name, email, passwordHash, role, facts, sponsors, active, otherZone, otherLanguage);
    }

    private Person changed(
            String name,
            String email,
            @Nullable PasswordHash hash,
            Role role,
            Facts facts,
            Sponsors sponsors,
            boolean active,
            String zone,
            String language) {
        return new Person(
                id, company, name, email, hash, role, facts, sponsors, since, active, zone, language, version);
    }

    /** What we know of a person beside their name; everything may be unknown. */
    public record Facts(
            @Nullable String employeeNumber,
            @Nullable String mobile,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate joiningDate,
            @Nullable String pincode) {
        public static final Facts UNKNOWN = new Facts(null, null, null, null, null);

        /** The same with another employee number and another mobile number. */
        public Facts reachedBy(@Nullable String otherNumber, @Nullable String otherMobile) {
            return new Facts(otherNumber, otherMobile, birthDate, joiningDate, pincode);
        }

        /** Constant, since a birth date belongs in no log. */
        @Override
        public String toString() {
            return "Facts";
        }
    }
}
