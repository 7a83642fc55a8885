package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Settlement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was proposed about unconfirmed instructions, in memory. */
public final class MemoryClosings implements Closings {
    private final Object lock;
    private final MemoryInstructions instructions;
    private final MemoryHistory history;
    private final Map<InstructionId, Closing> all = new LinkedHashMap<>();

    MemoryClosings(Object lock, MemoryInstructions instructions, MemoryHistory history) {
        this.lock = lock;
        this.instructions = instructions;
        this.history = history;
    }

    @Override
    public boolean propose(Closing closing, HistoryEntry entry) {
        synchronized (lock) {
            if (!unconfirmed(closing) || all.putIfAbsent(closing.instruction(), closing) != null) {
                return false;
            }
            history.record(entry);
            return true;
        }
    }

    @Override
    public Optional<Closing> find(CompanyId company, InstructionId instruction) {
        synchronized (lock) {
            return Optional.ofNullable(all.get(instruction))
                    .filter(closing -> closing.company().equals(company));
        }
    }

    @Override
    public List<Closing> of(CompanyId company) {
        synchronized (lock) {
            return all.values().stream()
                    .filter(closing -> closing.company().equals(company))
                    .filter(this::unconfirmed)
                    .toList();
        }
    }

    @Override
    public boolean withdraw(Closing closing, HistoryEntry entry) {
        synchronized (lock) {
            boolean gone = all.remove(closing.instruction(), closing);
            if (gone) {
                history.record(entry);
            }
            return gone;
        }
    }

    @Override
    public boolean confirm(Closing closing, Settlement settlement) {
        synchronized (lock) {
            return closing.equals(all.get(closing.instruction())) && instructions.settle(settlement);
        }
    }

    private boolean unconfirmed(Closing closing) {
        return instructions
                .find(closing.company(), closing.instruction())
                .map(Instruction::state)
                .filter(InstructionState.UNCONFIRMED::equals)
                .isPresent();
    }
}
