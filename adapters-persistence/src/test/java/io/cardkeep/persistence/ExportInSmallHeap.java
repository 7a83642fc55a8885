package io.cardkeep.persistence;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryFilter;
import java.io.IOException;
import org.springframework.context.ConfigurableApplicationContext;

/** Exports a database's long history in a process of its own and says how many entries there were. */
final class ExportInSmallHeap {
    private ExportInSmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        TestDatabase database = new TestDatabase(arguments[0], Integer.parseInt(arguments[1]));
        long[] characters = {0};
        try (ConfigurableApplicationContext context = PersistenceAlone.on(database)) {
            long count = context.getBean(History.class)
                    .export(
                            HistoryFilter.of(new CompanyId(LongHistory.COMPANY)),
                            entry -> characters[0] += entry.toString().length());
            System.out.println("exported " + count);
            System.out.println("characters " + characters[0]);
        }
    }
}
