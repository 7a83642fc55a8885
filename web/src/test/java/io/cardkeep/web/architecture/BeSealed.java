package io.cardkeep.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Whether a type is a sealed interface. */
final class BeSealed extends ArchCondition<JavaClass> {
    private BeSealed() {
        super("be sealed interfaces");
    }

    static BeSealed interfaces() {
        return new BeSealed();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.isInterface() || !item.reflect().isSealed()) {
            events.add(SimpleConditionEvent.violated(item, item.getName() + " is no sealed interface"));
        }
    }
}
