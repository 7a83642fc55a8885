package io.cardkeep.persistence.company;

import io.cardkeep.domain.doctor.Checkup;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Puts every store behind its wall: whatever implements a port of the domain here is reached through a {@link Wall}.
 * A store that forgot its condition on the company, and a new one that nobody thought of, find nothing of another's.
 */
@Component
final class CompanyWall implements BeanPostProcessor {
    private static final String STORES = "io.cardkeep.persistence.";
    private static final String PORTS = "io.cardkeep.domain.";

    private final Supplier<CompanyTransactions> transactions;

    /** By provider, since it has to be there before whatever it wraps, and those are wrapped by nobody. */
    CompanyWall(ObjectProvider<JdbcClient> jdbc, ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions =
                SingletonSupplier.of(() -> new CompanyTransactions(jdbc.getObject(), transactions.getObject()));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Class<?> type = bean.getClass();
        Class<?>[] ports = Arrays.stream(type.getInterfaces())
                .filter(port -> port.getName().startsWith(PORTS) && port != Checkup.class)
                .toArray(Class<?>[]::new);
        return ports.length == 0 || !type.getName().startsWith(STORES)
                ? bean
                : Proxy.newProxyInstance(type.getClassLoader(), ports, new Wall(bean, transactions));
    }
}
