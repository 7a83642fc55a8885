package io.cardkeep.web.signin;

import io.cardkeep.application.people.SecondStep;
import io.cardkeep.domain.people.Actor;
import org.springframework.security.core.AuthenticationException;

/** The password is right, and something else has to follow it. */
final class SecondStepNeeded extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final SecondStep step;

    SecondStepNeeded(Actor actor, SecondStep step) {
        super("A second step has to follow the password.");
        this.actor = actor;
        this.step = step;
    }

    Actor actor() {
        return actor;
    }

    SecondStep step() {
        return step;
    }
}
