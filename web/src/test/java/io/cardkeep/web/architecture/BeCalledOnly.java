package io.cardkeep.web.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Calls and method references alike, from listed classes and what is nested in them. */
final class BeCalledOnly extends ArchCondition<JavaMethod> {
    private final Set<String> callers;

    private BeCalledOnly(Set<String> callers) {
        super("be called only from %s", callers);
        this.callers = callers;
    }

    static BeCalledOnly from(String... callers) {
        return new BeCalledOnly(Set.of(callers));
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Stream.<JavaAccess<?>>concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .filter(access -> !callers.contains(outermost(access.getOriginOwner())))
                .forEach(access -> events.add(SimpleConditionEvent.violated(method, access.getDescription())));
    }

    static String outermost(JavaClass owner) {
        return owner.getEnclosingClass().map(BeCalledOnly::outermost).orElse(owner.getName());
    }
}
