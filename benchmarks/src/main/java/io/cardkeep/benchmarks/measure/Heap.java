package io.cardkeep.benchmarks.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How much of the heap is in use right after collections, and how much of it the JVM took. */
final class Heap {
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final AtomicLong afterCollection = new AtomicLong();
    private final AtomicLong mostCommitted = new AtomicLong();

    Heap() {
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .forEach(collector -> collector.addNotificationListener((told, with) -> collected(told), null, null));
    }

    void forget() {
        afterCollection.set(0);
        mostCommitted.set(0);
    }

    void look() {
        mostCommitted.accumulateAndGet(MEMORY.getHeapMemoryUsage().getCommitted(), Math::max);
    }

    long live() {
        long seen = afterCollection.get();
        return seen > 0 ? seen : MEMORY.getHeapMemoryUsage().getUsed();
    }

    long committed() {
        return mostCommitted.get();
    }

    private void collected(Notification told) {
        if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long used =
                    GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                            .getGcInfo()
                            .getMemoryUsageAfterGc()
                            .entrySet()
                            .stream()
                            .filter(pool -> pools.contains(pool.getKey()))
                            .map(Map.Entry::getValue)
                            .mapToLong(usage -> usage.getUsed())
                            .sum();
            afterCollection.accumulateAndGet(used, Math::max);
        }
    }
}
