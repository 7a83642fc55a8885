package io.cardkeep.persistence.company;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class CompanyWiring {
    /** Static, since it has to be there before the stores are. */
    @Bean
    static CompanyWall companyWall(
            ObjectProvider<JdbcClient> jdbc, ObjectProvider<PlatformTransactionManager> transactions) {
        return new CompanyWall(jdbc, transactions);
    }
}
