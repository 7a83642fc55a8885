package io.cardkeep.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;

/** What rules name in text, which no compiler follows when something is renamed. */
final class Named {
    /** What an adapter shows. */
    static final List<String> DOORS = List.of(
            "io.cardkeep.enkash.EnkashConfiguration",
            "io.cardkeep.persistence.PersistenceConfiguration",
            "io.cardkeep.persistence.DatabaseCheckupConfiguration");

    static final List<String> CLASSES = Stream.concat(
                    LentSecret.ALL.stream()
                            .flatMap(secret -> Stream.concat(Stream.of(secret.owner()), secret.readers().stream())),
                    Stream.concat(DOORS.stream(), Stream.of("io.cardkeep.web.security.Visitor")))
            .distinct()
            .toList();

    private Named() {}

    static boolean holdsAClass(String pattern, JavaClasses among) {
        return among.stream().anyMatch(resideInAPackage(pattern));
    }

    static boolean calls(String reader, LentSecret secret, JavaClasses among) {
        return among.get(secret.owner()).getMethods().stream()
                .filter(method -> method.getName().equals(secret.method()))
                .flatMap(method -> Stream.<JavaAccess<?>>concat(
                        method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream()))
                .anyMatch(access ->
                        BeCalledOnly.outermost(access.getOriginOwner()).equals(reader));
    }
}
