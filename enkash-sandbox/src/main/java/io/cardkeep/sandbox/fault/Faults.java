package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The planned faults, asked in the order they were planned; each call takes at most one. */
public final class Faults {
    private final List<FaultPlan> plans = new ArrayList<>();

    public synchronized void plan(FaultPlan plan) {
        plans.add(plan);
    }

    /** The fault for a call that has just come in. */
    public synchronized Optional<Fault> next(Call call) {
        for (FaultPlan plan : plans) {
            Optional<Fault> fault = plan.strikes(call);
            if (fault.isPresent()) {
                plans.removeIf(FaultPlan::isUsedUp);
                return fault;
            }
        }
        return Optional.empty();
    }

    /** The plans not used up, each in words. */
    public synchronized List<FaultPlan.Standing> standing() {
        return plans.stream().map(FaultPlan::standing).toList();
    }

    public synchronized void clear() {
        plans.clear();
    }
}
