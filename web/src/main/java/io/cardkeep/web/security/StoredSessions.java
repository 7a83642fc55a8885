package io.cardkeep.web.security;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Sessions;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The web sessions of people, as Spring Session stores them for all nodes: by {@link SignedIn#getName()}. */
final class StoredSessions implements Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    StoredSessions(FindByIndexNameSessionRepository<? extends Session> stored) {
        this.stored = stored;
    }

    @Override
    public void endAll(PersonId person) {
        stored.findByPrincipalName(person.value().toString()).keySet().forEach(stored::deleteById);
    }
}
