package io.cardkeep.persistence.account;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CardAccountRows extends JpaRepository<CardAccountRow, CardAccountKey> {
    /** Lets those who would add the same thing in, one at a time, until each one's transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended(:thing, 0))")
    int oneByOne(String thing);

    List<CardAccountRow> findByKeyCompanyIdOrderByKeyId(String companyId, Limit limit);
}
