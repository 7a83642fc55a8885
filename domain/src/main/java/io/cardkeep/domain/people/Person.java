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
 * @param identity by which the company's single sign-on knows them; null until they came by it
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
        @Nullable ExternalIdentity identity,
        Role role,
        Facts facts,
        Sponsors sponsors,
        Instant since,
        boolean active,
        String zone,
        String language,
        long version) {

    public Person withPassword(PasswordHash hash) {
        return waysIn(hash, identity);
    }

    /** From now on the company's single sign-on opens their account. */
    public Person knownAs(ExternalIdentity other) {
        return waysIn(passwordHash, other);
    }

    /** As somebody who has not joined yet: neither a password nor the single sign-on opens the account. */
    public Person withoutWaysIn() {
        return waysIn(null, null);
    }

    public Person confirmedBy(PersonId by) {
        return changed(name, email, role, facts, sponsors.confirmedBy(by), active, zone, language);
    }

    /** Somebody gives them another role, and whatever right to decide comes with it has to be confirmed. */
    public Person inRole(Role other, PersonId by) {
        return changed(name, email, other, facts, sponsors.appointedBy(by), active, zone, language);
    }

    /** In a role that allows less, which nobody has to answer for. */
    public Person loweredTo(Role less) {
        return changed(name, email, less, facts, sponsors, active, zone, language);
    }

    public Person called(String otherName, String otherEmail, Facts otherFacts) {
        return changed(otherName, otherEmail, role, otherFacts, sponsors, active, zone, language);
    }

    /** With access to the company's installation, or without. */
    public Person withAccess(boolean access) {
        return changed(name, email, role, facts, sponsors, access, zone, language);
    }

    public Person speaking(String otherLanguage, String otherZone) {
        return changed(name, email, role, facts, sponsors, active, otherZone, otherLanguage);
    }

    private Person changed(
            String name,
            String email,
            Role role,
            Facts facts,
            Sponsors sponsors,
            boolean active,
            String zone,
            String language) {
        return new Person(
                id,
                company,
                name,
                email,
                passwordHash,
                identity,
                role,
                facts,
                sponsors,
                since,
                active,
                zone,
                language,
                version);
    }

    private Person waysIn(@Nullable PasswordHash hash, @Nullable ExternalIdentity known) {
        return new Person(
                id, company, name, email, hash, known, role, facts, sponsors, since, active, zone, language, version);
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
