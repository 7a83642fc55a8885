package io.cardkeep.web.outage;

import com.sun.management.UnixOperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import io.cardkeep.web.CardkeepServer;
import java.lang.management.ManagementFactory;

/**
 * What the application holds that an outage could leave behind.
 *
 * @param calls threads that speak to EnKash, virtual as they are
 * @param threads of the system
 * @param connections to EnKash
 * @param files open, sockets among them
 * @param database connections in use
 */
record Held(int calls, int threads, int connections, long files, int database) {
    /**
     * An HTTP client that is left open holds a thread and three files, and an outage leaves dozens of them; a few
     * connections come and go with reads.
     */
    private static final int A_FEW = 10;

    private static final UnixOperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class);

    static Held by(CardkeepServer server, Gateway gateway, CallThreads calls) {
        return new Held(
                calls.running(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                gateway.held(),
                SYSTEM.getOpenFileDescriptorCount(),
                server.bean(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections());
    }

    /** Nothing is under way any more, and no more is held than before, but for what comes and goes anyway. */
    boolean isWithin(Held before) {
        return calls == 0
                && database == 0
                && threads <= before.threads + A_FEW
                && connections <= before.connections + A_FEW
                && files <= before.files + A_FEW;
    }
}
