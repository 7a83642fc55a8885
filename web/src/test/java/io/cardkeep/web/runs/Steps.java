package io.cardkeep.web.runs;

import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Time, the jobs and the ledger go on, and after each step is judged what the journal says. */
final class Steps {
    private static final Duration JUST_BEFORE = Duration.ofSeconds(5);

    private final World world;
    private final Truth truth;
    private final Judge judge;
    private final Trace trace;
    private final Tally tally;

    Steps(World world, Truth truth, Judge judge, Trace trace, Tally tally) {
        this.world = world;
        this.truth = truth;
        this.judge = judge;
        this.trace = trace;
        this.tally = tally;
    }

    void begin() {
        truth.begin();
    }

    /** Reads journal and ledger. */
    void look() {
        truth.look(tally);
    }

    /** Says what was done and how the journal stands, as it was last read. */
    void end(String what) {
        trace.add(what + " -> "
                + truth.affairs().stream()
                        .map(affair -> affair.row().toString())
                        .collect(Collectors.joining(", ")));
        judge.certain();
    }

    /** Time goes by; what is late comes while it still may. */
    void advance(Duration by) {
        pass(by);
        end("time");
    }

    private void pass(Duration by) {
        Instant until = world.clock().instant().plus(by);
        Optional<Instant> deadline = truth.affairs().stream()
                .filter(Affair::isPending)
                .map(affair -> affair.row().settlesAt().minus(JUST_BEFORE))
                .min(Instant::compareTo);
        if (deadline.isPresent() && deadline.get().isBefore(until)) {
            Duration first = Duration.between(world.clock().instant(), deadline.get());
            if (first.isPositive()) {
                world.clock().advance(first);
            }
            comeLate();
        }
        Duration rest = Duration.between(world.clock().instant(), until);
        if (rest.isPositive()) {
            world.clock().advance(rest);
        }
    }

    void letLateEffectsCome() {
        comeLate();
        end("late effects");
    }

    private void comeLate() {
        truth.letLateEffectsCome(tally);
        judge.certain();
    }

    /** Both jobs, on some node, which may die in the middle. */
    void jobs(@Nullable Crash crash) {
        begin();
        world.seams().arm(crash == Crash.STALLED ? null : crash, () -> {});
        runJobs();
        world.seams().disarm();
        look();
        end("jobs");
    }

    /** Some node brings what EnKash says of accounts and cards. */
    void sync() {
        begin();
        world.useCases().sync().run(world.company());
        look();
        end("sync");
    }

    private void runJobs() {
        try {
            world.useCases().abandoned().run();
            world.useCases().reconcile().run();
        } catch (NodeDied died) {
            tally.crashed(died.where());
            trace.add("jobs die: " + died.where());
        }
    }

    /** A node holds an answer in its hand while time goes by and others work. */
    void standStill(Duration by) {
        look();
        judge.certain();
        pass(by);
        runJobs();
        world.useCases().sync().run(world.company());
        look();
        judge.certain();
    }

    /** Faults end, late effects come, and the jobs run until nothing changes. */
    void settle(int rounds) {
        world.bank().dropFaults();
        letLateEffectsCome();
        for (int i = 0; i < rounds + 3 && !unsettled().isEmpty(); i++) {
            advance(Duration.ofMinutes(11L << i));
            jobs(null);
            sync();
        }
        if (!unsettled().isEmpty()) {
            advance(Duration.ofHours(26));
            jobs(null);
        }
    }

    /** What the jobs have not settled, of what they can. */
    List<Affair> unsettled() {
        return truth.affairs().stream()
                .filter(affair -> affair.row().state() == InstructionState.INTENDED
                        || (affair.row().state() == InstructionState.UNCONFIRMED
                                && affair.row().kind() != InstructionKind.SET_PIN))
                .toList();
    }
}
