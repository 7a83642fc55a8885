package io.cardkeep.web.runs;

import io.cardkeep.application.journal.CloseByHand;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.people.Actor;

/** Two admins close by hand, by what the ledger says, what the jobs cannot settle. */
record Closing(World world, Truth truth, Steps steps) {
    void closeWhatIsLeft(Actor one, Actor another) {
        for (Affair affair : steps.unsettled()) {
            boolean others = affair.row().actor().equals(another.person().value());
            close(affair, others ? another : one, others ? one : another);
        }
    }

    private void close(Affair affair, Actor first, Actor second) {
        steps.begin();
        InstructionId id = new InstructionId(affair.row().id());
        CloseByHand close = world.useCases().close();
        String proposed = close.propose(first, id, affair.effects() > 0, "Looked up.")
                .getClass()
                .getSimpleName();
        String confirmed = close.confirm(second, id).getClass().getSimpleName();
        affair.closeByHand();
        steps.look();
        steps.end("by hand: " + proposed + ", " + confirmed);
    }
}
