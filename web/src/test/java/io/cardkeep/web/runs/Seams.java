package io.cardkeep.web.runs;

import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.pin.PinSetter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between the use cases and the real ports, where a node can die. */
final class Seams {
    /** What a method of a port gives back when it changes something at EnKash. */
    private static final Set<Class<?>> CHANGES = Set.of(Answer.class, Receipt.class, PinSetter.Result.class);

    private final AtomicReference<@Nullable Crash> armed = new AtomicReference<>();
    private final Queue<CompletableFuture<?>> orphans = new ConcurrentLinkedQueue<>();
    private volatile Runnable standstill = () -> {};

    /** The next time a node comes to that place, it dies there, once. */
    void arm(@Nullable Crash crash, Runnable duringStandstill) {
        standstill = duringStandstill;
        armed.set(crash);
    }

    /** Nobody dies any more; true when somebody would have, and did not get there. */
    boolean disarm() {
        return armed.getAndSet(null) != null;
    }

    /** Calls that outlived their node are over when this returns. */
    void awaitOrphans() {
        for (CompletableFuture<?> orphan = orphans.poll(); orphan != null; orphan = orphans.poll()) {
            orphan.join();
        }
    }

    Instructions over(Instructions journal) {
        return proxy(Instructions.class, (method, arguments) -> switch (method.getName()) {
            case "open" -> {
                Object opening = invoke(journal, method, arguments);
                if (opening instanceof Instructions.Opening.Opened) {
                    dieAt(Crash.AFTER_OPENING);
                }
                yield opening;
            }
            case "settle" -> {
                dieAt(Crash.BEFORE_SETTLING);
                if (armed.compareAndSet(Crash.STALLED, null)) {
                    standstill.run();
                }
                Object settled = invoke(journal, method, arguments);
                dieAt(Crash.AFTER_SETTLING);
                yield settled;
            }
            default -> invoke(journal, method, arguments);
        });
    }

    /** A port to EnKash. */
    <T> T over(Class<T> port, T real) {
        return proxy(port, (method, arguments) -> {
            if (CHANGES.contains(method.getReturnType()) && armed.compareAndSet(Crash.DURING_CALL, null)) {
                orphans.add(CompletableFuture.runAsync(() -> invoke(real, method, arguments)));
                throw new NodeDied(Crash.DURING_CALL);
            }
            return invoke(real, method, arguments);
        });
    }

    private void dieAt(Crash place) {
        if (armed.compareAndSet(place, null)) {
            throw new NodeDied(place);
        }
    }

    private static @Nullable Object invoke(Object real, Method method, Object[] arguments) {
        try {
            return method.invoke(real, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A port's method cannot be called.", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException("A port threw what it does not declare.", e.getCause());
        }
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                List.of(type).toArray(Class<?>[]::new),
                (proxy, method, arguments) -> behaviour.on(method, arguments == null ? new Object[0] : arguments)));
    }

    @FunctionalInterface
    private interface Behaviour {
        @Nullable
        Object on(Method method, Object[] arguments);
    }
}
