package io.cardkeep.web.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.AgreeToRecovery;
import io.cardkeep.application.people.AskRecovery;
import io.cardkeep.application.people.ChangeAccess;
import io.cardkeep.application.people.ChangeDetails;
import io.cardkeep.application.people.ChangePassword;
import io.cardkeep.application.people.ChangePreferences;
import io.cardkeep.application.people.ChangeRole;
import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.application.people.ConfirmApprover;
import io.cardkeep.application.people.EndSessions;
import io.cardkeep.application.people.InvitePeople;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.application.people.Join;
import io.cardkeep.application.people.JoinWithPasskey;
import io.cardkeep.application.people.NewPasswords;
import io.cardkeep.application.people.OwnSessions;
import io.cardkeep.application.people.Passwords;
import io.cardkeep.application.people.PrintSlip;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.application.people.SendInvitation;
import io.cardkeep.application.people.SetUpFirstAdmin;
import io.cardkeep.application.people.ShowPeople;
import io.cardkeep.application.people.ShowPerson;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Sessions;
import io.cardkeep.domain.people.SetUpLinks;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class PeopleWiring {
    @Bean
    ShowPeople showPeople(People people, Passkeys passkeys, Recoveries recoveries, InstantSource clock) {
        return new ShowPeople(people, passkeys, recoveries, clock);
    }

    @Bean
    InvitePerson invitePerson(People people, Passkeys passkeys, SendInvitation invitations, Chronicle chronicle) {
        return new InvitePerson(people, passkeys, invitations, chronicle);
    }

    @Bean
    InvitePeople invitePeople(People people, InvitePerson invite, Chronicle chronicle) {
        return new InvitePeople(people, invite, chronicle);
    }

    @Bean
    PrintSlip printSlip(
            People people, Passkeys passkeys, SendInvitation invitations, Notices notices, Chronicle chronicle) {
        return new PrintSlip(people, passkeys, invitations, notices, chronicle);
    }

    @Bean
    JoinWithPasskey joinWithPasskey(People people, SetUpLinks links, RecordSignIn record, Chronicle chronicle) {
        return new JoinWithPasskey(people, links, record, chronicle);
    }

    @Bean
    ConfirmApprover confirmApprover(People people, Chronicle chronicle) {
        return new ConfirmApprover(people, chronicle);
    }

    @Bean
    ShowPerson showPerson(
            People people, Passkeys passkeys, AuthenticatorApps apps, Recoveries recoveries, InstantSource clock) {
        return new ShowPerson(people, passkeys, apps, recoveries, clock);
    }

    @Bean
    ChangeRole changeRole(People people, Notices notices, Chronicle chronicle) {
        return new ChangeRole(people, notices, chronicle);
    }

    @Bean
    ChangeAccess changeAccess(
            People people, SetUpLinks links, Sessions sessions, Notices notices, Chronicle chronicle) {
        return new ChangeAccess(people, links, sessions, notices, chronicle);
    }

    @Bean
    ChangeDetails changeDetails(
            People people, Passkeys passkeys, SendInvitation invitations, Notices notices, Chronicle chronicle) {
        return new ChangeDetails(people, passkeys, invitations, notices, chronicle);
    }

    @Bean
    EndSessions endSessions(People people, Sessions sessions, Chronicle chronicle) {
        return new EndSessions(people, sessions, chronicle);
    }

    @Bean
    AskRecovery askRecovery(People people, Recoveries recoveries, Notices notices, Chronicle chronicle) {
        return new AskRecovery(people, recoveries, notices, chronicle);
    }

    @Bean
    AgreeToRecovery agreeToRecovery(
            People people, Recoveries recoveries, Sessions sessions, SendInvitation invitations, Chronicle chronicle) {
        return new AgreeToRecovery(people, recoveries, sessions, invitations, chronicle);
    }

    @Bean
    OwnSessions ownSessions(Sessions sessions, Chronicle chronicle) {
        return new OwnSessions(sessions, chronicle);
    }

    @Bean
    ChangePassword changePassword(
            People people,
            CheckPassword check,
            NewPasswords fresh,
            Sessions sessions,
            Notices notices,
            Chronicle chronicle) {
        return new ChangePassword(people, new Passwords(check, fresh), sessions, notices, chronicle);
    }

    @Bean
    ChangePreferences changePreferences(People people, Chronicle chronicle) {
        return new ChangePreferences(people, chronicle);
    }

    @Bean
    Join join(People people, SetUpLinks links, NewPasswords passwords, Chronicle chronicle) {
        return new Join(people, links, passwords, chronicle);
    }

    @Bean
    SetUpFirstAdmin setUpFirstAdmin(
            People people, SetUpLinks links, NewPasswords passwords, SetUpAddress address, Chronicle chronicle) {
        return new SetUpFirstAdmin(people, links, passwords, address.tokens(), chronicle);
    }
}
