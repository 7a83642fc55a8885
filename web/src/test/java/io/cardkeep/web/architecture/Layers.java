package io.cardkeep.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** Rules on what may know what. */
final class Layers {
    private static final String ONE_OF_THE_DOORS =
            Named.DOORS.stream().map(Pattern::quote).collect(Collectors.joining("|"));

    private Layers() {}

    static ArchRule allowList(Layer layer) {
        return classes()
                .that(resideInAPackage(layer.itself()))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(layer.mayUse()))
                .because("the domain knows nobody, and each other layer only what lies within it");
    }

    static ArchRule noCycle(String floor) {
        return slices().matching("io.cardkeep." + floor + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("whoever works in one room should not have to read all of them");
    }

    static ArchRule hidden(String adapter) {
        return classes()
                .that(resideInAPackage(adapter))
                .and()
                .areTopLevelClasses()
                .and()
                .haveNameNotMatching(ONE_OF_THE_DOORS)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic()
                .because("an adapter is reached through its port");
    }

    static ArchRule oneDoor() {
        return classes()
                .that(resideInAnyPackage("io.cardkeep.enkash..", "io.cardkeep.persistence.."))
                .and()
                .areMetaAnnotatedWith(Configuration.class)
                .should()
                .haveNameMatching(ONE_OF_THE_DOORS)
                .andShould()
                .bePublic()
                .andShould()
                .beAnnotatedWith(AutoConfiguration.class)
                .because("an adapter has one door, which Spring Boot finds by itself");
    }

    static ArchRule transactions() {
        return noClasses()
                .that(resideInAPackage("io.cardkeep.."))
                .and(not(resideInAPackage("io.cardkeep.persistence..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.hibernate..",
                        "org.springframework.transaction..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "java.sql..",
                        "javax.sql.."))
                .because("a method of a port is a transaction, and nobody else opens one");
    }
}
