package io.cardkeep.persistence.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.FailedSignIns;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Recovery;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.transaction.CardTransactions;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a store is asked says for which company, or is one of the few questions that cannot. */
class CrossingTest {
    private static final List<Class<?>> NAMING = List.of(
            CompanyId.class,
            Person.class,
            Passkey.class,
            AuthenticatorApp.class,
            Recovery.class,
            SetUpLink.class,
            Card.class,
            CardQuery.class,
            CardAccount.class,
            Instruction.class,
            Settlement.class,
            Closing.class,
            Outage.class,
            PinReset.class,
            FirstPinProposal.class,
            SealingChallenge.class,
            HistoryEntry.class,
            HistoryFilter.class);

    /** Of all ports but the one whose rows are no company's. */
    static Stream<Method> questions() {
        return Arrays.stream(Stored.class.getMethods())
                .map(Method::getReturnType)
                .filter(port -> port != FailedSignIns.class)
                .flatMap(port -> Arrays.stream(port.getMethods()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_names_its_company_or_is_a_crossing(Method question) {
        boolean names = Arrays.stream(question.getParameterTypes())
                .anyMatch(type -> NAMING.stream().anyMatch(naming -> naming.isAssignableFrom(type)));
        boolean namesInAList = question.getDeclaringClass() == CardTransactions.class
                && question.getName().equals("store");

        assertThat(names || namesInAList)
                .as(question.toGenericString())
                .isNotEqualTo(Crossing.of(question).isPresent());
    }

    @Test
    void every_crossing_is_asked_by_somebody() {
        List<Crossing> asked =
                questions().flatMap(question -> Crossing.of(question).stream()).toList();

        assertThat(asked).containsExactlyInAnyOrder(Crossing.values());
        assertThat(Set.copyOf(asked)).hasSize(Crossing.values().length);
    }
}
