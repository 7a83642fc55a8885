package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.ExternalIdentity;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JpaPeople implements People {
    private static final Limit DECIDERS = Limit.of(200);
    private static final List<Role> DECIDING = Arrays.stream(Role.values())
            .filter(role -> role.may(Permission.DECIDE_PIN_RESETS))
            .toList();

    private final PersonRows rows;
    private final PersonWriter writer;
    private final PersonTouches touches;
    private final History history;
    private final TransactionTemplate transaction;

    JpaPeople(
            PersonRows rows,
            PersonWriter writer,
            PersonTouches touches,
            History history,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.writer = writer;
        this.touches = touches;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public Optional<Person> find(CompanyId company, PersonId id) {
        return rows.findByCompanyIdAndId(company.value(), id.value()).map(PersonRow::toDomain);
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return rows.findByEmail(email).map(PersonRow::toDomain);
    }

    @Override
    public List<Person> named(CompanyId company, @Nullable String mobile, String employeeNumber) {
        return rows.named(company.value(), mobile, employeeNumber, Limit.of(2)).stream()
                .map(PersonRow::toDomain)
                .toList();
    }

    @Override
    public Optional<Person> findByIdentity(CompanyId company, ExternalIdentity identity) {
        return rows.findByCompanyIdAndIdentityIssuerAndIdentitySubject(
                        company.value(), identity.issuer(), identity.subject())
                .map(PersonRow::toDomain);
    }

    @Override
    public Map<PersonId, Person> byIds(CompanyId company, Collection<PersonId> ids) {
        return rows
                .findByCompanyIdAndIdIn(
                        company.value(), ids.stream().map(PersonId::value).toList())
                .stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::toDomain));
    }

    @Override
    public Map<String, Person> byEmails(CompanyId company, Collection<String> emails) {
        return rows.findByCompanyIdAndActiveTrueAndEmailIn(company.value(), emails).stream()
                .map(PersonRow::toDomain)
                .collect(Collectors.toMap(Person::email, Function.identity()));
    }

    @Override
    public Set<String> addressesAmong(CompanyId company, Collection<String> emails) {
        return rows.addressesAmong(company.value(), emails);
    }

    @Override
    public List<Person> list(CompanyId company, @Nullable String afterEmail, int size) {
        String after = afterEmail == null ? "" : afterEmail;
        return rows.findByCompanyIdAndEmailGreaterThanOrderByEmail(company.value(), after, Limit.of(size)).stream()
                .map(PersonRow::toDomain)
                .toList();
    }

    @Override
    public List<Person> deciders(CompanyId company) {
        return rows.findByCompanyIdAndActiveTrueAndRoleInOrderByName(company.value(), DECIDING, DECIDERS).stream()
                .map(PersonRow::toDomain)
                .toList();
    }

    @Override
    public boolean anyoneIn(CompanyId company) {
        return rows.existsByCompanyId(company.value());
    }

    @Override
    public boolean add(Person person, @Nullable PersonTouch touch, HistoryEntry entry) {
        return recorded(() -> writer.add(person), person.company(), touch, entry);
    }

    @Override
    public boolean change(Person person, @Nullable PersonTouch touch, HistoryEntry entry) {
        return recorded(() -> writer.change(person, person.version()), person.company(), touch, entry);
    }

    @Override
    public Withdrawal withdraw(Person person, Role held, @Nullable PersonTouch touch, HistoryEntry entry) {
        return transaction.execute(status -> {
            if (held.isKept() && !writer.anyoneElseHolds(held, person)) {
                return Withdrawal.LAST_ONE;
            }
            return change(person, touch, entry) ? Withdrawal.WITHDRAWN : Withdrawal.CHANGED_MEANWHILE;
        });
    }

    private boolean recorded(
            BooleanSupplier write, CompanyId company, @Nullable PersonTouch touch, HistoryEntry entry) {
        return transaction.execute(status -> {
            if (!write.getAsBoolean()) {
                return false;
            }
            if (touch != null) {
                touches.add(company, touch);
            }
            history.record(entry);
            return true;
        });
    }

    @Override
    public List<PersonTouch> touches(
            CompanyId company, Collection<PersonId> by, Collection<PersonId> on, Instant since) {
        return touches.find(company, by, on, since);
    }

    @Override
    public List<PersonTouch> touchesOn(CompanyId company, Collection<PersonId> on, Instant since) {
        return touches.findOn(company, on, since);
    }

    @Override
    public Optional<SetUp> setUp(CompanyId company) {
        return touches.setUp(company);
    }
}
