package io.cardkeep.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Rules on secrets, clocks, outcomes and names. */
final class Habits {
    private Habits() {}

    static ArchRule lent(LentSecret secret) {
        return methods()
                .that()
                .haveName(secret.method())
                .and()
                .areDeclaredInClassesThat()
                .haveFullyQualifiedName(secret.owner())
                .should(BeCalledOnly.from(secret.readers().toArray(String[]::new)))
                .because("whoever sees a secret can leak it, so they are few and known");
    }

    static ArchRule timeAndChance() {
        return noClasses()
                .that(resideInAnyPackage(
                        "io.cardkeep.domain..",
                        "io.cardkeep.application..",
                        "io.cardkeep.enkash..",
                        "io.cardkeep.persistence..",
                        "io.cardkeep.web.."))
                .and(not(resideInAPackage("io.cardkeep.web.wiring..")))
                .and()
                .doNotHaveFullyQualifiedName("io.cardkeep.enkash.EnkashConfiguration")
                .should(ReadClockOrChance.directly())
                .because("a test moves the clock, and two nodes agree on it");
    }

    static ArchRule outcomesSealed() {
        return classes()
                .that()
                .haveSimpleName("Outcome")
                .and(not(resideInAPackage("io.cardkeep.sandbox..")))
                .and()
                .areMemberClasses()
                .should(BeSealed.interfaces())
                .because("a new refusal must break the build at the screen that shows it");
    }

    static ArchRule names() {
        return noClasses()
                .that(resideInAPackage("io.cardkeep.."))
                .should()
                .haveNameMatching(".*(Port|Impl|Manager|Helper|Dto|DTO|Util|Utils)"
                        + "|.*\\.(util|utils|common|helper|helpers|impl|manager|dto)\\..*")
                .because("a name says what a thing is for");
    }

    static ArchRule nullMarked() {
        return classes()
                .that(resideInAPackage("io.cardkeep.."))
                .should(new BeInANullMarkedPackage())
                .because("NullAway looks only where @NullMarked is");
    }
}
