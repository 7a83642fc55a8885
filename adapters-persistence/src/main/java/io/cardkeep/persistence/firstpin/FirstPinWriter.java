package io.cardkeep.persistence.firstpin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals.Changing;
import io.cardkeep.domain.firstpin.ProposedCards;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes a proposal and the cards it marks, within the caller's transaction. The proposal's row is taken first and the
 * cards' rows in the order of their ids, so that no two of them can lock up.
 */
final class FirstPinWriter {
    private static final String INSERT = """
            insert into first_pin_proposal
                (id, company_id, number, cards, proposed_by, reason, proposed_at, ends_at, state, version)
            values (:id, :company, :number, :cards, :by, :reason, :at, :endsAt, 'PENDING', 0)
            """;

    private static final String LOCK =
            "select * from first_pin_proposal where company_id = :company and id = :id for update";

    private static final String CHANGE = """
            update first_pin_proposal
            set state = :state, decided_by = :by, decided_at = :decidedAt, decision_note = :note, left_out = :leftOut,
                expired_at = :expiredAt, version = version + 1
            where id = :id
            """;

    private static final String LOCK_CARDS = """
            select id from card where company_id = :company and id = any(:cards) order by id for no key update
            """;

    private static final String MARK = """
            update card c set pin = 'NEVER_SET', version = version + 1
            where c.company_id = :company and c.id = any(:cards) and c.pin = 'UNKNOWN'
              and not exists (select 1 from instruction i
                              where i.company_id = c.company_id and i.card_id = c.id
                                and i.kind = 'SET_PIN' and i.state = 'INTENDED')
            returning c.id
            """;

    private final JdbcClient jdbc;

    FirstPinWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProposedCards proposed) {
        jdbc.sql(INSERT).params(FirstPinRow.parameters(proposed)).update();
    }

    /** Makes the change if nobody was faster. */
    Changing change(ProposedCards proposed, long version, Supplier<FirstPinProposal> change) {
        FirstPinProposal stored = lock(proposed).orElseThrow();
        if (stored.version() != version) {
            return new Changing.LostRace(stored);
        }
        store(change.get());
        return new Changing.Changed(lock(proposed).orElseThrow());
    }

    /** Marks the cards whose PIN is unknown; answers the others, in the order of the proposal. */
    List<CardId> mark(ProposedCards proposed) {
        jdbc.sql(LOCK_CARDS).params(cards(proposed)).query(String.class).list();
        Set<String> marked = new HashSet<>(
                jdbc.sql(MARK).params(cards(proposed)).query(String.class).list());
        return proposed.cards().stream()
                .filter(card -> !marked.contains(card.value()))
                .toList();
    }

    private static Map<String, Object> cards(ProposedCards proposed) {
        return Map.of("company", proposed.company().value(), "cards", FirstPinRow.values(proposed.cards()));
    }

    private Optional<FirstPinProposal> lock(ProposedCards proposed) {
        return jdbc.sql(LOCK)
                .param("company", proposed.company().value())
                .param("id", proposed.id().value())
                .query((row, index) -> FirstPinRow.read(row))
                .optional();
    }

    private void store(FirstPinProposal next) {
        switch (next) {
            case FirstPinProposal.Approved(var _, var decision, var leftOut, var _) ->
                decided(next, "APPROVED", decision, FirstPinRow.values(leftOut));
            case FirstPinProposal.Rejected(var _, var decision, var _) -> decided(next, "REJECTED", decision, null);
            case FirstPinProposal.Expired(var _, var at, var _) ->
                change(next, "EXPIRED")
                        .param("by", null)
                        .param("decidedAt", null)
                        .param("note", null)
                        .param("leftOut", null)
                        .param("expiredAt", FirstPinRow.at(at))
                        .update();
            case FirstPinProposal.Pending _ -> throw new IllegalArgumentException("A proposal never waits again.");
        }
    }

    private void decided(
            FirstPinProposal next, String state, FirstPinProposal.Decision decision, String @Nullable [] leftOut) {
        change(next, state)
                .param("by", decision.by().value())
                .param("decidedAt", FirstPinRow.at(decision.at()))
                .param("note", decision.note())
                .param("leftOut", leftOut)
                .param("expiredAt", null)
                .update();
    }

    private JdbcClient.StatementSpec change(FirstPinProposal next, String state) {
        return jdbc.sql(CHANGE).param("id", next.proposed().id().value()).param("state", state);
    }
}
