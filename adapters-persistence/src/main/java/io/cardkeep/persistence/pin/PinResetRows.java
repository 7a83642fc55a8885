package io.cardkeep.persistence.pin;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Conditions on the state are written as the partial indexes have them. */
interface PinResetRows extends JpaRepository<PinResetRow, UUID> {
    @Query("select r from PinResetRow r where r.request.companyId = :company and r.id = :id")
    Optional<PinResetRow> find(String company, UUID id);

    /** Holds the row until the transaction ends, so that of two decisions the slower sees the faster one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PinResetRow r where r.id = :id")
    Optional<PinResetRow> lock(UUID id);

    @Query("""
            select r from PinResetRow r
            where r.request.companyId = :company and r.request.cardId in :cards and r.state in (PENDING, APPROVED)
            """)
    List<PinResetRow> open(String company, Collection<String> cards);

    @Query("""
            select r from PinResetRow r
            where r.request.companyId = :company and r.state = PENDING
              and (r.request.askedAt, r.id) > (:askedAt, :id)
            order by r.request.askedAt, r.id
            """)
    List<PinResetRow> pending(String company, Instant askedAt, UUID id, Limit limit);

    @Query("select count(r) from PinResetRow r where r.request.companyId = :company and r.state = PENDING")
    long countPending(String company);

    @Query("""
            select r from PinResetRow r
            where r.request.companyId = :company and r.state <> PENDING
              and (r.request.askedAt, r.id) < (:askedAt, :id)
            order by r.request.askedAt desc, r.id desc
            """)
    List<PinResetRow> ended(String company, Instant askedAt, UUID id, Limit limit);

    @Query("""
            select r from PinResetRow r
            where r.request.companyId = :company
              and (r.request.cardholder = :person or r.request.askedBy = :person)
              and (r.request.askedAt, r.id) < (:askedAt, :id)
            order by r.request.askedAt desc, r.id desc
            """)
    List<PinResetRow> of(String company, UUID person, Instant askedAt, UUID id, Limit limit);

    @Query("""
            select r.request.cardId as card, count(r) as times from PinResetRow r
            where r.request.companyId = :company and r.request.cardId in :cards and r.request.askedAt >= :since
            group by r.request.cardId
            """)
    List<CardCount> count(String company, Collection<String> cards, Instant since);

    @Query("""
            select r from PinResetRow r
            where r.state in (PENDING, APPROVED) and coalesce(r.standsUntil, r.request.endsAt) <= :now
            order by coalesce(r.standsUntil, r.request.endsAt)
            """)
    List<PinResetRow> due(Instant now, Limit limit);

    @Query("""
            select r from PinResetRow r
            where r.state in (PENDING, APPROVED) and r.reminded = false
              and coalesce(r.standsUntil, r.request.endsAt) >= :from
              and coalesce(r.standsUntil, r.request.endsAt) < :until
            order by coalesce(r.standsUntil, r.request.endsAt)
            """)
    List<PinResetRow> endingSoon(Instant from, Instant until, Limit limit);

    /** Leaves the version alone: a reminder must not make anybody's decision lose a race. */
    @Modifying
    @Query("update PinResetRow r set r.reminded = true where r.id = :id and r.reminded = false")
    int remind(UUID id);

    @Query(nativeQuery = true, value = "select nextval('pin_reset_number')")
    long nextNumber();

    /** Requests for one card come one after the other. */
    @Query(
            nativeQuery = true,
            value = "select id from card where company_id = :company and id = :card for no key update")
    Optional<String> lockCard(String company, String card);

    record CardCount(String card, long times) {}
}
