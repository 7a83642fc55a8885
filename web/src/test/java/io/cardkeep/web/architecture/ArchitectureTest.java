package io.cardkeep.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.SealedPin;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Controller;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.cardkeep");

    @Nested
    class Layers {
        @ParameterizedTest
        @FieldSource("io.cardkeep.web.architecture.Layer#ALL")
        void a_layer_uses_what_it_may_and_nothing_else(Layer layer) {
            classes()
                    .that(resideInAPackage(layer.itself()))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(layer.mayUse()))
                    .because("the domain knows nobody, and each other layer only what lies within it")
                    .check(OURS);
        }

        @ParameterizedTest
        @FieldSource("io.cardkeep.web.architecture.Layer#NAMED")
        void every_package_that_a_rule_names_holds_a_class(String pattern) {
            assertThat(OURS.stream().filter(resideInAPackage(pattern)).toList())
                    .as("a misspelt package would let its rule pass without looking at anything: %s", pattern)
                    .isNotEmpty();
        }
    }

    @Nested
    class Rooms {
        @ParameterizedTest
        @ValueSource(strings = {"domain", "application", "persistence", "web", "sandbox"})
        void the_rooms_of_a_floor_form_no_cycle(String floor) {
            slices().matching("io.cardkeep." + floor + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("whoever works in one room should not have to read all of them")
                    .check(OURS);
        }

        @Test
        void every_package_is_null_marked() {
            assertThat(OURS.stream()
                            .map(each -> each.getPackage())
                            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                            .map(each -> each.getName())
                            .distinct())
                    .as("NullAway looks only where @NullMarked is")
                    .isEmpty();
        }
    }

    @Nested
    class Adapters {
        @ParameterizedTest
        @ValueSource(strings = {"io.cardkeep.enkash..", "io.cardkeep.persistence.."})
        void only_the_configuration_of_an_adapter_is_public(String adapter) {
            classes()
                    .that(resideInAPackage(adapter))
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .haveSimpleNameNotEndingWith("Configuration")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .notBePublic()
                    .because("an adapter is reached through its port")
                    .check(OURS);
        }

        @Test
        void transactions_and_tables_are_the_persistence_adapter_s_alone() {
            noClasses()
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
                    .because("a method of a port is a transaction, and nobody else opens one")
                    .check(OURS);
        }
    }

    @Nested
    class Controllers {
        @Test
        void controllers_are_package_private() {
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .bePackagePrivate()
                    .because("they are called over HTTP and by nobody else")
                    .check(OURS);
        }

        @Test
        void no_controller_holds_an_aggregate() {
            noClasses()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .dependOnClassesThat(type(Card.class)
                            .or(type(CardAccount.class))
                            .or(type(Instruction.class))
                            .or(type(Person.class))
                            .or(type(PinReset.class)))
                    .because("a model holds what a use case answered for the screen, not the thing itself")
                    .check(OURS);
        }
    }

    @Nested
    class Secrets {
        @Test
        void only_named_classes_are_lent_a_secret_of_the_domain() {
            methods()
                    .that()
                    .haveName("lend")
                    .and()
                    .areDeclaredInClassesThat(
                            type(Password.class).or(type(SetUpToken.class)).or(type(SealedPin.class)))
                    .should(BeCalledOnly.from(
                            "io.cardkeep.domain.people.Password",
                            "io.cardkeep.domain.people.SetUpToken",
                            "io.cardkeep.application.people.SendInvitation",
                            "io.cardkeep.web.people.FirstAdminLink",
                            "io.cardkeep.web.signin.Argon2Passwords"))
                    .because("whoever is lent a secret can leak it, so they are few and known")
                    .check(OURS);
        }

        @Test
        void only_the_check_and_the_store_see_a_password_hash() {
            methods()
                    .that()
                    .haveName("encoded")
                    .and()
                    .areDeclaredIn("io.cardkeep.domain.people.PasswordHash")
                    .should(BeCalledOnly.from(
                            "io.cardkeep.web.signin.Argon2Passwords", "io.cardkeep.persistence.people.PersonRow"))
                    .because("a hash that is seen can be guessed at")
                    .check(OURS);
        }
    }

    @Nested
    class Habits {
        @Test
        void time_and_chance_come_from_the_wiring() {
            noClasses()
                    .that(resideInAnyPackage(
                            "io.cardkeep.domain..",
                            "io.cardkeep.application..",
                            "io.cardkeep.enkash..",
                            "io.cardkeep.persistence..",
                            "io.cardkeep.web.."))
                    .and(not(resideInAPackage("io.cardkeep.web.wiring..")))
                    .and()
                    .doNotHaveSimpleName("EnkashConfiguration")
                    .should(ReadClockOrChance.directly())
                    .because("a test moves the clock, and two nodes agree on it")
                    .check(OURS);
        }

        @Test
        void outcomes_are_sealed() {
            classes()
                    .that()
                    .haveSimpleName("Outcome")
                    .and(not(resideInAPackage("io.cardkeep.sandbox..")))
                    .and()
                    .areMemberClasses()
                    .should(BeSealed.interfaces())
                    .because("a new refusal must break the build at the screen that shows it")
                    .check(OURS);
        }

        @Test
        void no_name_says_only_what_kind_of_class_it_is() {
            noClasses()
                    .that(resideInAPackage("io.cardkeep.."))
                    .should()
                    .haveNameMatching(".*(Port|Impl|Manager|Helper|Dto|DTO|Util|Utils)")
                    .because("a name says what a thing is for")
                    .check(OURS);
        }
    }
}
