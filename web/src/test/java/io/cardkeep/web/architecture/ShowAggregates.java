package io.cardkeep.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a class holds an aggregate in a field or answers with one, be it in a list or an Optional. */
final class ShowAggregates extends ArchCondition<JavaClass> {
    private static final List<Class<?>> AGGREGATES =
            List.of(Card.class, CardAccount.class, Instruction.class, Person.class, PinReset.class);

    private ShowAggregates() {
        super("hold an aggregate or answer with one");
    }

    static ShowAggregates atAll() {
        return new ShowAggregates();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Stream<JavaMember> fields = item.getFields().stream()
                .filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(ShowAggregates::isOne))
                .map(JavaMember.class::cast);
        Stream<JavaMember> methods = item.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> answered(method.getReturnType().getAllInvolvedRawTypes()))
                .map(JavaMember.class::cast);
        Stream.concat(fields, methods)
                .forEach(member ->
                        events.add(SimpleConditionEvent.satisfied(item, member.getFullName() + " shows an aggregate")));
    }

    private static boolean answered(Set<JavaClass> types) {
        return types.stream().anyMatch(ShowAggregates::isOne);
    }

    private static boolean isOne(JavaClass type) {
        return AGGREGATES.stream().anyMatch(type::isAssignableTo);
    }
}
