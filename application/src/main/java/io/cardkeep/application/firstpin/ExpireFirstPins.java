package io.cardkeep.application.firstpin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.FirstPinProposals.Changing;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.Outcome;

/** Ends proposals that nobody decided in time. For a job. */
public final class ExpireFirstPins {
    private static final int BATCH = 100;

    private final FirstPinProposals proposals;
    private final ProposalFiles files;
    private final Chronicle chronicle;

    public ExpireFirstPins(FirstPinProposals proposals, ProposalFiles files, Chronicle chronicle) {
        this.proposals = proposals;
        this.files = files;
        this.chronicle = chronicle;
    }

    /**
     * Ends what is due, at most a hundred.
     *
     * @return how many ended
     */
    public int run() {
        return (int) proposals.due(chronicle.now(), BATCH).stream()
                .filter(this::expire)
                .count();
    }

    private boolean expire(FirstPinProposal.Pending pending) {
        CompanyId company = pending.proposed().company();
        return proposals.expire(
                        pending.expire(chronicle.now()),
                        files.open(company, pending.proposed())
                                .touchedBy(chronicle.draft(company, FirstPinAction.EXPIRE))
                                .ends(Outcome.DONE))
                instanceof Changing.Changed;
    }
}
