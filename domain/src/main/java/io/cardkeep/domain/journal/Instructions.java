package io.cardkeep.domain.journal;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The journal. Each method is one transaction. */
public interface Instructions {
    /** Transaction 1: stores an intended instruction with its entry, unless something stands against it. */
    Opening open(Instruction intended, HistoryEntry entry);

    /**
     * Transaction 2: stores an answer, its effects and its entry. Only an open instruction (intended or unconfirmed) can
     * be settled; false, and nothing is stored, when it was settled before or would stay as it is.
     */
    boolean settle(Settlement settlement);

    Optional<Instruction> find(CompanyId company, InstructionId id);

    Optional<Instruction> findByForm(CompanyId company, PersonId actor, FormId form);

    /** The latest PIN instruction of a card, in any state. */
    Optional<Instruction> latestPin(CompanyId company, CardId card);

    /** The open (intended or unconfirmed) instructions of some cards, newest first; at most 500. */
    List<Instruction> openOn(CompanyId company, Collection<CardId> cards);

    /** Cards of an account whose replacement EnKash accepted and whose successor nobody has seen yet; at most 100. */
    List<CardId> awaitingSuccessor(CompanyId company, CardAccountId account);

    /** Open ones that make a card in an account, newest first; at most 100. */
    List<Instruction> makingCards(CompanyId company, CardAccountId account);

    /** Intended ones stored before a time, of all companies: a crash left them behind. */
    List<Instruction> abandoned(Instant intendedBefore, int size);

    /** Unconfirmed ones that a job looks after and whose next look is due, of all companies, longest due first. */
    List<Instruction> dueForALook(Instant now, int size);

    /**
     * Whether another change that may hide it ({@link Instruction#mayBeHiddenBy}) may have taken effect since it was intended: what
     * shows at EnKash then need not tell of this one. A card that another one made may show late, even after it was
     * accepted.
     */
    boolean overtaken(Instruction unconfirmed);

    /** Unconfirmed ones of a company, those that admins are asked about first, then oldest first; at most 200. */
    List<Instruction> unconfirmed(CompanyId company);

    /**
     * Stores how far the search for an outcome has come, if nobody stored anything else since {@code before} was read;
     * false when somebody did, or it is unconfirmed no more.
     */
    boolean watch(Instruction before, Watch watch);

    /** As {@link #watch(Instruction, Watch)}, with an entry. */
    boolean watch(Instruction before, Watch watch, HistoryEntry entry);

    /** When PIN instructions of a card came into a state they are still in, since a time, oldest first; at most 100. */
    List<Instant> pinTimes(CompanyId company, CardId card, InstructionState state, Instant since);

    sealed interface Opening {
        record Opened() implements Opening {}

        /** The same form was sent before: here is what became of it. */
        record Repeated(Instruction first) implements Opening {}

        /** This kind of change is stopped until an admin lets it on. */
        record Stopped(ChangeStop stop) implements Opening {}

        /** An earlier one that changes the same thing may still take effect. */
        record Waits(Instruction other) implements Opening {}
    }
}
