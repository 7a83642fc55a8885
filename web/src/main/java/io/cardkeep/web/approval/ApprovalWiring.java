package io.cardkeep.web.approval;

import io.cardkeep.application.approval.CaseFiles;
import io.cardkeep.application.approval.DecidePinReset;
import io.cardkeep.application.approval.ListApprovals;
import io.cardkeep.application.approval.ShowApproval;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.pin.Deadlines;
import io.cardkeep.application.pin.TellOfResets;
import io.cardkeep.domain.approval.ApprovalRules;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.pin.PinResets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class ApprovalWiring {
    @Bean
    CaseFiles caseFiles(PinResets resets, Cards cards, People people, Chronicle chronicle) {
        return new CaseFiles(resets, cards, people, ApprovalRules.DEFAULT, chronicle);
    }

    @Bean
    ListApprovals listApprovals(PinResets resets, CaseFiles files) {
        return new ListApprovals(resets, files);
    }

    @Bean
    ShowApproval showApproval(PinResets resets, CaseFiles files, Deadlines deadlines) {
        return new ShowApproval(resets, files, deadlines);
    }

    @Bean
    DecidePinReset decidePinReset(
            PinResets resets, CaseFiles files, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        return new DecidePinReset(resets, files, notices, deadlines, chronicle);
    }

    @Bean
    ApprovalScreens approvalScreens(ListApprovals approvals, ShowApproval details) {
        return new ApprovalScreens(approvals, details);
    }
}
