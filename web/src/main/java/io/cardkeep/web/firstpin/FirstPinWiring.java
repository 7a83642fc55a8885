package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.ChooseFirstPins;
import io.cardkeep.application.firstpin.DecideFirstPins;
import io.cardkeep.application.firstpin.ExpireFirstPins;
import io.cardkeep.application.firstpin.ListFirstPins;
import io.cardkeep.application.firstpin.ProposalFiles;
import io.cardkeep.application.firstpin.ProposeFirstPins;
import io.cardkeep.application.firstpin.ShowFirstPins;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.approval.ApprovalRules;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.FirstPinRules;
import io.cardkeep.domain.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class FirstPinWiring {
    @Bean
    ProposalFiles proposalFiles(Cards cards, People people) {
        return new ProposalFiles(cards, people, new FirstPinRules(ApprovalRules.DEFAULT));
    }

    @Bean
    ChooseFirstPins chooseFirstPins(Cards cards, People people) {
        return new ChooseFirstPins(cards, people);
    }

    @Bean
    ProposeFirstPins proposeFirstPins(
            FirstPinProposals proposals, Cards cards, ProposalFiles files, Chronicle chronicle) {
        return new ProposeFirstPins(proposals, cards, files, chronicle);
    }

    @Bean
    DecideFirstPins decideFirstPins(FirstPinProposals proposals, ProposalFiles files, Chronicle chronicle) {
        return new DecideFirstPins(proposals, files, chronicle);
    }

    @Bean
    ListFirstPins listFirstPins(FirstPinProposals proposals, ProposalFiles files) {
        return new ListFirstPins(proposals, files);
    }

    @Bean
    ShowFirstPins showFirstPins(FirstPinProposals proposals, ProposalFiles files, Chronicle chronicle) {
        return new ShowFirstPins(proposals, files, chronicle);
    }

    @Bean
    ExpireFirstPins expireFirstPins(FirstPinProposals proposals, ProposalFiles files, Chronicle chronicle) {
        return new ExpireFirstPins(proposals, files, chronicle);
    }

    @Bean
    ChoiceScreens choiceScreens(ChooseFirstPins cards) {
        return new ChoiceScreens(cards);
    }

    @Bean
    ProposalScreens proposalScreens(ShowFirstPins proposals) {
        return new ProposalScreens(proposals);
    }
}
