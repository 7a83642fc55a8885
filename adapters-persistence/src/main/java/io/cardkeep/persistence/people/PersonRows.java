package io.cardkeep.persistence.people;

import io.cardkeep.domain.people.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRows extends JpaRepository<PersonRow, UUID> {
    Optional<PersonRow> findByCompanyIdAndId(String companyId, UUID id);

    Optional<PersonRow> findByEmail(String email);

    Optional<PersonRow> findByCompanyIdAndIdentityIssuerAndIdentitySubject(
            String companyId, String issuer, String subject);

    @Query("""
            select p from PersonRow p
            where p.companyId = :companyId and p.active
              and (p.facts.mobile = :mobile or lower(p.facts.employeeNumber) = lower(:employeeNumber))
            """)
    List<PersonRow> named(String companyId, @Nullable String mobile, String employeeNumber, Limit limit);

    /** Whether somebody signs in with an address, in whichever company. */
    @Query(nativeQuery = true, value = "select company_of_email(:email) is not null")
    boolean isTaken(String email);

    boolean existsByCompanyId(String companyId);

    List<PersonRow> findByCompanyIdAndIdIn(String companyId, Collection<UUID> ids);

    List<PersonRow> findByCompanyIdAndActiveTrueAndEmailIn(String companyId, Collection<String> emails);

    @Query("select p.email from PersonRow p where p.companyId = :companyId and p.email in :emails")
    Set<String> addressesAmong(String companyId, Collection<String> emails);

    List<PersonRow> findByCompanyIdAndEmailGreaterThanOrderByEmail(String companyId, String email, Limit limit);

    List<PersonRow> findByCompanyIdAndActiveTrueAndRoleInOrderByName(
            String companyId, Collection<Role> roles, Limit limit);

    /** Whether anybody else active holds a role and has a way in. */
    @Query(nativeQuery = true, value = """
            select exists (
                select from person p
                where p.company_id = :company and p.role = :role and p.active and p.id <> :id
                  and (p.password_hash is not null
                       or p.identity_subject is not null
                       or exists (select from passkey k where k.company_id = p.company_id and k.person_id = p.id)))
            """)
    boolean anyoneElseHolds(String company, String role, UUID id);

    /** Lets those who would add the same thing in, one at a time, until each one's transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended(:thing, 0))")
    int oneByOne(String thing);

    /** Holds the row until the transaction ends, so that of two changes the slower sees the faster one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PersonRow p where p.id = :id")
    Optional<PersonRow> lock(UUID id);
}
