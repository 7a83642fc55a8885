package io.cardkeep.application.story;

import io.cardkeep.application.approval.CaseFiles;
import io.cardkeep.application.approval.DecidePinReset;
import io.cardkeep.application.approval.ListApprovals;
import io.cardkeep.application.approval.ShowApproval;
import io.cardkeep.application.memory.Memory;
import io.cardkeep.domain.approval.ApprovalRules;

/** The use cases of those who decide. */
public final class ApprovalUseCases {
    public final DecidePinReset decide;
    public final ListApprovals list;
    public final ShowApproval show;

    ApprovalUseCases(World world) {
        Memory memory = world.memory;
        CaseFiles files =
                new CaseFiles(memory.resets(), memory.cards(), memory.people(), ApprovalRules.DEFAULT, world.chronicle);
        decide = new DecidePinReset(memory.resets(), files, world.pin.tell, world.pin.deadlines, world.chronicle);
        list = new ListApprovals(memory.resets(), files);
        show = new ShowApproval(memory.resets(), files, world.pin.deadlines);
    }
}
