package io.cardkeep.web.signin;

import io.cardkeep.domain.people.Role;
import java.util.List;

/** Accounts for show and their one password; when such a bean exists, the sign-in page tells them. */
public record SignInHint(String password, List<Account> accounts) {
    public SignInHint {
        accounts = List.copyOf(accounts);
    }

    public record Account(String email, Role role) {}

    @Override
    public String toString() {
        return "SignInHint";
    }
}
