package io.cardkeep.persistence.card;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CardRows extends JpaRepository<CardRow, CardKey> {
    /** Holds the row until the transaction ends, so that two readings or two links come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CardRow c where c.key = :key")
    Optional<CardRow> lock(CardKey key);

    /** Lets those who would add the same thing in, one at a time, until each one's transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended(:thing, 0))")
    int oneByOne(String thing);

    @Query("select c from CardRow c where c.key.companyId = :company and c.key.id in :ids")
    List<CardRow> findAll(String company, Collection<String> ids);

    /**
     * Two ends of a number match when the shorter is the end of the longer: EnKash sometimes shows only two digits, and
     * people type as many as they know.
     */
    @Query(nativeQuery = true, value = """
            select c.*
            from card c
            where c.company_id = :company
              and c.id > :after
              and (cast(:holder as uuid) is null or c.holder = :holder)
              and (cast(:status as text) is null or c.status = :status)
              and (cast(:text as text) is null
                   or c.id = :text
                   or position(lower(:text) in lower(c.holder_name)) > 0
                   or right(c.last_digits, length(:digits)) = right(:digits, length(c.last_digits))
                   or exists (select 1 from person p
                              where p.company_id = :company and p.id = c.holder
                                and position(lower(:text) in lower(p.name)) > 0))
            order by c.id
            limit :size
            """)
    List<CardRow> list(
            String company,
            String after,
            @Nullable UUID holder,
            @Nullable String status,
            @Nullable String text,
            @Nullable String digits,
            int size);
}
