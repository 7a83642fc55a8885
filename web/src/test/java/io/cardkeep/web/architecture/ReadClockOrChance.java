package io.cardkeep.web.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a class reads the wall clock or makes chance itself, by a call, a constructor or a method reference. */
final class ReadClockOrChance extends ArchCondition<JavaClass> {
    private static final Set<String> FORBIDDEN = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.time.Clock.tick",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.util.Calendar.getInstance",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.util.Date.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstance",
            "java.security.SecureRandom.getInstanceStrong",
            "java.util.concurrent.ThreadLocalRandom.current");

    private ReadClockOrChance() {
        super("read the clock or make chance");
    }

    static ReadClockOrChance directly() {
        return new ReadClockOrChance();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Stream.<JavaCodeUnitAccess<?>>concat(
                        item.getCodeUnitCallsFromSelf().stream(), item.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> forbidden(access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(item, access.getDescription())));
    }

    private static boolean forbidden(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        return now || FORBIDDEN.contains(owner + "." + target.getName());
    }
}
