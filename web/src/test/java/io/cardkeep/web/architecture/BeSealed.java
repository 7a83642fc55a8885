package io.cardkeep.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;

/** Whether a type is a sealed interface, as its class file says. */
final class BeSealed extends ArchCondition<JavaClass> {
    private BeSealed() {
        super("be sealed interfaces");
    }

    static BeSealed interfaces() {
        return new BeSealed();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.isInterface() || !isSealed(item)) {
            events.add(SimpleConditionEvent.violated(item, item.getName() + " is no sealed interface"));
        }
    }

    private static boolean isSealed(JavaClass item) {
        try (InputStream file = item.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of()
                    .parse(file.readAllBytes())
                    .findAttribute(Attributes.permittedSubclasses())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
