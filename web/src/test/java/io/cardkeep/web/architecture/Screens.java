package io.cardkeep.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.cardkeep.application.approval.CaseFiles;
import io.cardkeep.application.card.FoundCard;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.application.journal.Known;
import io.cardkeep.application.people.SignInNames;
import io.cardkeep.application.pin.PinGate;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;

/** Rules on controllers and on what their pages can reach. */
final class Screens {
    /** These hand aggregates from one use case to another. */
    private static final DescribedPredicate<JavaClass> SHARED_BY_USE_CASES = DescribedPredicate.describe(
            "are parts that use cases share",
            type -> Stream.of(
                            Journal.class,
                            JournalledCalls.class,
                            Known.class,
                            FoundCard.class,
                            PinGate.class,
                            SignInNames.class,
                            CaseFiles.class)
                    .anyMatch(part -> isOf(part, type)));

    private Screens() {}

    static ArchRule controllersHidden() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .because("they are called over HTTP and by nobody else");
    }

    static ArchRule controllersTouchNoAggregate() {
        return noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat(type(Card.class)
                        .or(type(CardAccount.class))
                        .or(type(Instruction.class))
                        .or(type(Person.class))
                        .or(type(PinReset.class))
                        .or(SHARED_BY_USE_CASES))
                .because("a model holds what a use case answered for the screen, not the thing itself");
    }

    /** Whoever signed in is a person to the filters and resolvers, which make of it what pages are given. */
    static ArchRule pagesShowNoAggregate() {
        return noClasses()
                .that(resideInAPackage("io.cardkeep.web.."))
                .and()
                .doNotHaveFullyQualifiedName("io.cardkeep.web.security.Visitor")
                .should(ShowAggregates.atAll())
                .because("a template calls whatever it is given, and an aggregate has more to call than a page needs");
    }

    static ArchRule useCasesAnswerWithNoAggregate() {
        return noClasses()
                .that(resideInAPackage("io.cardkeep.application.."))
                .and(DescribedPredicate.describe("can be reached from other layers", Screens::reachable))
                .and(not(SHARED_BY_USE_CASES))
                .should(ShowAggregates.atAll())
                .because("controllers put into models what a use case answered");
    }

    private static boolean isOf(Class<?> part, JavaClass type) {
        return type.isEquivalentTo(part)
                || type.getEnclosingClass().filter(outer -> isOf(part, outer)).isPresent();
    }

    private static boolean reachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Screens::reachable).orElse(true);
    }
}
