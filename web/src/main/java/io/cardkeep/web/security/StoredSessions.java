package io.cardkeep.web.security;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Sessions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The web sessions of people, as Spring Session stores them for all nodes: by {@link SignedIn#getName()}. */
final class StoredSessions implements Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    StoredSessions(FindByIndexNameSessionRepository<? extends Session> stored) {
        this.stored = stored;
    }

    @Override
    public List<Open> of(PersonId person) {
        return find(person)
                .flatMap(each -> Stream.ofNullable(notes(each.getValue())))
                .sorted(Comparator.comparing(SessionNotes::usedAt).reversed())
                .map(notes -> new Open(notes.id(), notes.device(), notes.address(), notes.since(), notes.usedAt()))
                .toList();
    }

    @Override
    public boolean end(PersonId person, UUID session) {
        return end(person, notes -> notes.id().equals(session)) > 0;
    }

    @Override
    public void endOthers(PersonId person, UUID kept) {
        end(person, notes -> !notes.id().equals(kept));
    }

    @Override
    public void endAll(PersonId person) {
        find(person).map(Map.Entry::getKey).toList().forEach(stored::deleteById);
    }

    private int end(PersonId person, Predicate<SessionNotes> which) {
        List<String> ending = find(person)
                .filter(each -> Stream.ofNullable(notes(each.getValue())).anyMatch(which))
                .<String>map(Map.Entry::getKey)
                .toList();
        ending.forEach(stored::deleteById);
        return ending.size();
    }

    private Stream<? extends Map.Entry<String, ? extends Session>> find(PersonId person) {
        return stored.findByPrincipalName(person.value().toString()).entrySet().stream();
    }

    private static @Nullable SessionNotes notes(Session session) {
        return session.getAttribute(SessionNotes.ATTRIBUTE);
    }
}
