package io.cardkeep.persistence.account;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardAccountRows extends JpaRepository<CardAccountRow, CardAccountKey> {
    List<CardAccountRow> findByKeyCompanyIdOrderByKeyId(String companyId, Limit limit);
}
