package io.cardkeep.application.story;

import io.cardkeep.application.firstpin.ChooseFirstPins;
import io.cardkeep.application.firstpin.DecideFirstPins;
import io.cardkeep.application.firstpin.ExpireFirstPins;
import io.cardkeep.application.firstpin.ListFirstPins;
import io.cardkeep.application.firstpin.ProposalFiles;
import io.cardkeep.application.firstpin.ProposeFirstPins;
import io.cardkeep.application.firstpin.ShowFirstPins;
import io.cardkeep.application.memory.Memory;
import io.cardkeep.domain.approval.ApprovalRules;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinRules;
import io.cardkeep.domain.people.Actor;
import java.util.Arrays;

/** The use cases by which two admins say that cards never had a PIN. */
public final class FirstPinUseCases {
    public final ChooseFirstPins choose;
    public final ProposeFirstPins propose;
    public final DecideFirstPins decide;
    public final ListFirstPins list;
    public final ShowFirstPins show;
    public final ExpireFirstPins expire;

    FirstPinUseCases(World world) {
        Memory memory = world.memory;
        ProposalFiles files =
                new ProposalFiles(memory.cards(), memory.people(), new FirstPinRules(ApprovalRules.DEFAULT));
        choose = new ChooseFirstPins(memory.cards(), memory.people());
        propose = new ProposeFirstPins(memory.firstPins(), memory.cards(), files, world.chronicle);
        decide = new DecideFirstPins(memory.firstPins(), files, world.chronicle);
        list = new ListFirstPins(memory.firstPins(), files);
        show = new ShowFirstPins(memory.firstPins(), files, world.chronicle);
        expire = new ExpireFirstPins(memory.firstPins(), files, world.chronicle);
    }

    /** Proposes cards; fails when they cannot be. */
    public FirstPinId proposes(Actor actor, Card... cards) {
        if (propose.propose(actor, Arrays.stream(cards).map(Card::id).toList(), "They came from the printer today.")
                instanceof ProposeFirstPins.Outcome.Proposed proposed) {
            return proposed.id();
        }
        throw new AssertionError("They could not be proposed.");
    }
}
