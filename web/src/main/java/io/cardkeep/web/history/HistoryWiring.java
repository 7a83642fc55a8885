package io.cardkeep.web.history;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.ExportHistory;
import io.cardkeep.application.history.ReadHistory;
import io.cardkeep.domain.history.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class HistoryWiring {
    @Bean
    ReadHistory readHistory(History history) {
        return new ReadHistory(history);
    }

    @Bean
    ExportHistory exportHistory(History history, Chronicle chronicle) {
        return new ExportHistory(history, chronicle);
    }
}
