package io.cardkeep.application.memory;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journal in memory. */
public final class MemoryInstructions implements Instructions {
    private static final Comparator<Instruction> OLDEST_FIRST = Comparator.comparing(Instruction::intendedAt)
            .thenComparing(each -> each.id().value().toString());

    private final Object lock;
    private final MemoryEffects effects;
    private final MemoryHistory history;
    private final Map<InstructionId, Instruction> all = new HashMap<>();

    MemoryInstructions(Object lock, MemoryEffects effects, MemoryHistory history) {
        this.lock = lock;
        this.effects = effects;
        this.history = history;
    }

    @Override
    public Opening open(Instruction intended, HistoryEntry entry) {
        synchronized (lock) {
            Optional<Instruction> first = findByForm(intended.company(), intended.actor(), intended.form());
            if (first.isPresent()) {
                return new Opening.Repeated(first.get());
            }
            Optional<ChangeStop> stop = effects.stop(intended.company(), intended.kind());
            if (stop.isPresent()) {
                return new Opening.Stopped(stop.get());
            }
            Optional<Instruction> other = intended.kind().waitsForUnsettled() ? unsettled(intended) : Optional.empty();
            if (other.isPresent()) {
                return new Opening.Waits(other.get());
            }
            all.put(intended.id(), intended);
            history.record(entry);
            return new Opening.Opened();
        }
    }

    private Optional<Instruction> unsettled(Instruction intended) {
        return of(intended.company())
                .filter(other -> other.state().isOpen())
                .filter(intended::rivals)
                .filter(other -> other.mayStillTakeEffect(intended.intendedAt()))
                .max(OLDEST_FIRST);
    }

    @Override
    public boolean settle(Settlement settlement) {
        synchronized (lock) {
            Instruction known = Objects.requireNonNull(all.get(settlement.instruction()));
            if (!known.state().isOpen() || known.state() == settlement.state()) {
                return false;
            }
            all.put(known.id(), settled(known, settlement.state(), settlement.reason(), settlement.at()));
            settlement.effects().forEach(effect -> effects.write(effect, () -> closeBefore(known, settlement.at())));
            history.record(settlement.entry());
            return true;
        }
    }

    private void closeBefore(Instruction accepted, Instant at) {
        all.replaceAll((id, each) -> each.kind() == InstructionKind.SET_PIN
                        && each.target().equals(accepted.target())
                        && each.state() == InstructionState.UNCONFIRMED
                        && OLDEST_FIRST.compare(each, accepted) < 0
                ? settled(each, InstructionState.CLOSED, null, at)
                : each);
    }

    private static Instruction settled(Instruction known, InstructionState state, @Nullable String reason, Instant at) {
        return MemoryVersions.next(known, state, reason, at, known.watch());
    }

    @Override
    public Optional<Instruction> find(CompanyId company, InstructionId id) {
        return of(company).filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Instruction> findByForm(CompanyId company, PersonId actor, FormId form) {
        return of(company)
                .filter(each -> each.actor().equals(actor) && each.form().equals(form))
                .findFirst();
    }

    @Override
    public Optional<Instruction> latestPin(CompanyId company, CardId card) {
        return pins(company, card).max(OLDEST_FIRST);
    }

    @Override
    public List<Instruction> openOn(CompanyId company, Collection<CardId> cards) {
        return of(company)
                .filter(each -> each.state().isOpen())
                .filter(each -> each.aboutCard()
                        .filter(ref -> cards.contains(ref.card()))
                        .isPresent())
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @Override
    public List<CardId> awaitingSuccessor(CompanyId company, CardAccountId account) {
        return of(company)
                .filter(each -> each.kind() == InstructionKind.REPLACE_CARD)
                .filter(each -> each.state() == InstructionState.ACCEPTED)
                .map(each -> each.card())
                .filter(ref -> ref.account().equals(account))
                .map(CardRef::card)
                .filter(id -> effects.nobodyFollows(company, id))
                .toList();
    }

    @Override
    public List<Instruction> makingCards(CompanyId company, CardAccountId account) {
        return of(company)
                .filter(each -> each.kind().makesCard() && each.state().isOpen())
                .filter(each -> switch (each.target()) {
                    case Target.OfCard(CardRef card) -> card.account().equals(account);
                    case Target.OfAccount(var _, var in) -> in.equals(account);
                    case Target.OfCompany _ -> false;
                })
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @Override
    public List<Instruction> abandoned(Instant intendedBefore, int size) {
        return everything()
                .filter(each -> each.state() == InstructionState.INTENDED)
                .filter(each -> each.intendedAt().isBefore(intendedBefore))
                .limit(size)
                .toList();
    }

    @Override
    public List<Instruction> dueForALook(Instant now, int size) {
        return everything()
                .filter(each -> each.state() == InstructionState.UNCONFIRMED)
                .filter(each -> each.kind().isFollowedUp())
                .filter(each -> !each.watch().next().isAfter(now))
                .sorted(Comparator.comparing(each -> each.watch().next()))
                .limit(size)
                .toList();
    }

    @Override
    public boolean overtaken(Instruction unconfirmed) {
        return of(unconfirmed.company())
                .filter(other -> unconfirmed.mayBeHiddenBy(other) && !other.id().equals(unconfirmed.id()))
                .anyMatch(other -> mayHaveComeAfter(unconfirmed.intendedAt(), other));
    }

    private static boolean mayHaveComeAfter(Instant time, Instruction other) {
        return switch (other.state()) {
            case DECLINED, REFUSED, NOT_DONE, CLOSED -> false;
            case INTENDED, UNCONFIRMED ->
                !other.intendedAt().isBefore(time) || other.settlesAt().isAfter(time);
            case ACCEPTED ->
                !other.intendedAt().isBefore(time)
                        || (other.kind().makesCard()
                                ? other.settlesAt().isAfter(time)
                                : Objects.requireNonNull(other.closedAt()).isAfter(time));
        };
    }

    @Override
    public List<Instruction> unconfirmed(CompanyId company) {
        return of(company)
                .filter(each -> each.state() == InstructionState.UNCONFIRMED)
                .sorted(Comparator.comparing(each -> each.watch().adminsAskedAt() == null))
                .toList();
    }

    @Override
    public boolean watch(Instruction before, Watch watch) {
        synchronized (lock) {
            Instruction known = Objects.requireNonNull(all.get(before.id()));
            if (known.state() != InstructionState.UNCONFIRMED || !known.watch().equals(before.watch())) {
                return false;
            }
            all.put(known.id(), MemoryVersions.next(known, known.state(), known.reason(), known.closedAt(), watch));
            return true;
        }
    }

    @Override
    public boolean watch(Instruction before, Watch watch, HistoryEntry entry) {
        synchronized (lock) {
            boolean written = watch(before, watch);
            if (written) {
                history.record(entry);
            }
            return written;
        }
    }

    @Override
    public List<Instant> pinTimes(CompanyId company, CardId card, InstructionState state, Instant since) {
        return pins(company, card)
                .filter(each -> each.state() == state)
                .flatMap(each -> Stream.ofNullable(each.closedAt()))
                .filter(at -> !at.isBefore(since))
                .sorted()
                .toList();
    }

    private Stream<Instruction> pins(CompanyId company, CardId card) {
        return of(company)
                .filter(each -> each.kind() == InstructionKind.SET_PIN)
                .filter(each -> each.card().card().equals(card));
    }

    private Stream<Instruction> of(CompanyId company) {
        return everything().filter(each -> each.company().equals(company));
    }

    /** Oldest first. */
    private Stream<Instruction> everything() {
        synchronized (lock) {
            return all.values().stream().sorted(OLDEST_FIRST).toList().stream();
        }
    }
}
