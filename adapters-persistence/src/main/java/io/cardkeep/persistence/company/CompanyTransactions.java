package io.cardkeep.persistence.company;

import io.cardkeep.domain.company.CompanyId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens transactions, each for one company. What runs in one sees and writes that company's rows and no other's. */
final class CompanyTransactions {
    /** Gone with the transaction, so that a pooled connection carries it to nobody (PostgreSQL, set_config). */
    private static final String ENTER = "select set_config('cardkeep.company', :company, true)";

    private static final String ALL = "select * from companies() as company order by company";
    private static final Object CURRENT = new Object();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CompanyTransactions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs some work for a company; within work for the same company it is part of that.
     *
     * @throws IllegalStateException when it is another company's turn
     */
    @Nullable
    Object within(CompanyId company, Work work) throws Throwable {
        Object current = TransactionSynchronizationManager.getResource(CURRENT);
        if (current == null) {
            return begin(company, work);
        }
        if (!current.equals(company)) {
            throw new IllegalStateException("One transaction is for one company.");
        }
        return work.run();
    }

    /** The companies that have people. */
    List<CompanyId> all() {
        return jdbc.sql(ALL)
                .query((row, index) -> new CompanyId(row.getString(1)))
                .list();
    }

    /**
     * The company that a thing belongs to, by one of the functions that look across the wall.
     *
     * @param lookup a statement of ours with one parameter {@code key}
     */
    Optional<CompanyId> of(String lookup, Object key) {
        return jdbc.sql(lookup)
                .param("key", key)
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(CompanyId::new);
    }

    private @Nullable Object begin(CompanyId company, Work work) throws Throwable {
        try {
            return transaction.execute(status -> {
                TransactionSynchronizationManager.bindResource(CURRENT, company);
                try {
                    jdbc.sql(ENTER)
                            .param("company", company.value())
                            .query(String.class)
                            .single();
                    return run(work, status);
                } finally {
                    TransactionSynchronizationManager.unbindResource(CURRENT);
                }
            });
        } catch (Checked wrapped) {
            throw wrapped.getCause();
        }
    }

    /** What was rolled back within is meant to be; it is no accident that the one who began has to hear of. */
    private static @Nullable Object run(Work work, TransactionStatus status) {
        try {
            Object result = work.run();
            if (status.isRollbackOnly()) {
                status.setRollbackOnly();
            }
            return result;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Checked(e);
        }
    }

    /** What runs within a transaction. */
    interface Work {
        @Nullable
        Object run() throws Throwable;
    }

    private static final class Checked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Checked(Throwable cause) {
            super(cause);
        }
    }
}
