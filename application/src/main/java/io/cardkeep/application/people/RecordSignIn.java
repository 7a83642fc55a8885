package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;

/** Writes sign-ins and sign-outs into the history. */
public final class RecordSignIn {
    /**
     * Writes for one company.
     *
     * @param company whose history takes the attempts of people we do not know */
    public RecordSignIn(People people, CompanyId company, Chronicle chronicle) {}

    public void in(Actor actor) {
        io.cardkeep.application.Unfilled.<Object>in("in");
    }

    public void out(Actor actor) {
        io.cardkeep.application.Unfilled.<Object>in("out");
    }

    /**
     * A sign-in that was refused.
     *
     * @param typed what was typed as the address; written down only when it is the address of somebody we know, since
     *     people type passwords into the wrong field
     * @param reason a code, for instance {@code wrong-password}
     */
    public void refused(String typed, Origin origin, String reason) {
        io.cardkeep.application.Unfilled.<Object>in("refused");
    }
}
