package io.cardkeep.web.signin;

import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.People;
import io.cardkeep.web.security.SignedIn;
import io.cardkeep.web.security.Stay;
import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Records who signed out. */
final class SignOutRecord implements LogoutHandler {
    private final People people;
    private final RecordSignIn record;

    SignOutRecord(People people, RecordSignIn record) {
        this.people = people;
        this.record = record;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            people.find(signedIn.company(), signedIn.person())
                    .ifPresent(person ->
                            record.out(new Visitor(person, new Origin(request.getRemoteAddr()), Stay.SHORT).actor()));
        }
    }
}
