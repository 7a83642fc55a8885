package io.cardkeep.application.approval;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.approval.ApprovalRules;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.people.People;

/** Gathers what the approval rules look at, for one request or for a whole list in as many questions. */
public final class CaseFiles {
    public CaseFiles(Cards cards, People people, ApprovalRules rules, Chronicle chronicle) {}
}
