package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.ExternalIdentity;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People in memory. */
public final class MemoryPeople implements People {
    private final Object lock;
    private final MemoryHistory history;
    private final Map<PersonId, Person> all = new LinkedHashMap<>();
    private final Map<PersonTouch, CompanyId> touches = new LinkedHashMap<>();
    private final Map<CompanyId, SetUp> setUps = new HashMap<>();
    private Predicate<Person> withPasskey = person -> false;

    MemoryPeople(Object lock, MemoryHistory history) {
        this.lock = lock;
        this.history = history;
    }

    @Override
    public Optional<Person> find(CompanyId company, PersonId id) {
        synchronized (lock) {
            return Optional.ofNullable(all.get(id))
                    .filter(person -> person.company().equals(company));
        }
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return all().filter(person -> person.email().equals(email)).findFirst();
    }

    @Override
    public List<Person> named(CompanyId company, @Nullable String mobile, String employeeNumber) {
        return of(company)
                .filter(Person::active)
                .filter(person -> (mobile != null
                                && mobile.equals(person.facts().mobile()))
                        || employeeNumber.equalsIgnoreCase(person.facts().employeeNumber()))
                .limit(2)
                .toList();
    }

    @Override
    public Optional<Person> findByIdentity(CompanyId company, ExternalIdentity identity) {
        return of(company).filter(person -> identity.equals(person.identity())).findFirst();
    }

    @Override
    public Map<PersonId, Person> byIds(CompanyId company, Collection<PersonId> ids) {
        return of(company)
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Map<String, Person> byEmails(CompanyId company, Collection<String> emails) {
        return of(company)
                .filter(Person::active)
                .filter(person -> emails.contains(person.email()))
                .collect(Collectors.toMap(Person::email, Function.identity()));
    }

    @Override
    public Set<String> addressesAmong(CompanyId company, Collection<String> emails) {
        return of(company).map(Person::email).filter(emails::contains).collect(Collectors.toSet());
    }

    @Override
    public List<Person> list(CompanyId company, @Nullable String afterEmail, int size) {
        return of(company)
                .filter(person -> afterEmail == null || person.email().compareTo(afterEmail) > 0)
                .sorted(Comparator.comparing(Person::email))
                .limit(size)
                .toList();
    }

    @Override
    public List<Person> deciders(CompanyId company) {
        return of(company)
                .filter(Person::active)
                .filter(person -> person.role().may(Permission.DECIDE_PIN_RESETS))
                .toList();
    }

    @Override
    public boolean anyoneIn(CompanyId company) {
        return of(company).findAny().isPresent();
    }

    @Override
    public boolean add(Person person, @Nullable PersonTouch touch, HistoryEntry entry) {
        synchronized (lock) {
            return findByEmail(person.email()).isEmpty() && !isKnownAsAnother(person) && store(person, touch, entry);
        }
    }

    @Override
    public boolean change(Person person, @Nullable PersonTouch touch, HistoryEntry entry) {
        synchronized (lock) {
            boolean free = findByEmail(person.email()).stream()
                    .allMatch(other -> other.id().equals(person.id()));
            return free
                    && isCurrent(person)
                    && !isKnownAsAnother(person)
                    && store(MemoryVersions.next(person), touch, entry);
        }
    }

    @Override
    public Withdrawal withdraw(Person person, Role held, @Nullable PersonTouch touch, HistoryEntry entry) {
        return withdraw(person, held, touch == null ? List.of() : List.of(touch), entry);
    }

    Withdrawal withdraw(Person person, Role held, List<PersonTouch> done, HistoryEntry entry) {
        synchronized (lock) {
            boolean last = of(person.company())
                    .filter(each -> each.active() && each.role() == held)
                    .filter(each -> each.passwordHash() != null || each.identity() != null || withPasskey.test(each))
                    .allMatch(each -> each.id().equals(person.id()));
            if (held.isKept() && last) {
                return Withdrawal.LAST_ONE;
            }
            boolean changed = change(person, null, entry);
            if (changed) {
                done.forEach(touch -> touches.put(touch, person.company()));
            }
            return changed ? Withdrawal.WITHDRAWN : Withdrawal.CHANGED_MEANWHILE;
        }
    }

    void signInWith(MemoryPasskeys passkeys) {
        withPasskey = person -> !passkeys.of(person.company(), person.id()).isEmpty();
    }

    private boolean isKnownAsAnother(Person person) {
        ExternalIdentity identity = person.identity();
        return identity != null
                && findByIdentity(person.company(), identity).stream()
                        .anyMatch(known -> !known.id().equals(person.id()));
    }

    boolean isCurrent(Person person) {
        return find(person.company(), person.id()).stream().anyMatch(known -> known.version() == person.version());
    }

    private boolean store(Person person, @Nullable PersonTouch touch, HistoryEntry entry) {
        all.put(person.id(), person);
        if (touch != null) {
            touches.put(touch, person.company());
        }
        history.record(entry);
        return true;
    }

    @Override
    public List<PersonTouch> touches(
            CompanyId company, Collection<PersonId> by, Collection<PersonId> on, Instant since) {
        synchronized (lock) {
            return touches.entrySet().stream()
                    .filter(each -> each.getValue().equals(company))
                    .map(Map.Entry::getKey)
                    .filter(touch -> by.contains(touch.by()) && on.contains(touch.on()))
                    .filter(touch -> !touch.at().isBefore(since))
                    .toList();
        }
    }

    @Override
    public List<PersonTouch> touchesOn(CompanyId company, Collection<PersonId> on, Instant since) {
        return touches(company, of(company).map(Person::id).toList(), on, since);
    }

    @Override
    public Optional<SetUp> setUp(CompanyId company) {
        synchronized (lock) {
            return Optional.ofNullable(setUps.get(company));
        }
    }

    /** Notes who set the installation up. */
    public void setUpBy(CompanyId company, PersonId person, Instant at) {
        synchronized (lock) {
            setUps.put(company, new SetUp(person, at));
        }
    }

    private Stream<Person> of(CompanyId company) {
        return all().filter(person -> person.company().equals(company));
    }

    private Stream<Person> all() {
        synchronized (lock) {
            return List.copyOf(all.values()).stream();
        }
    }
}
