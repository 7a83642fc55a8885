package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.SetUpToken;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a company's first admin, through a link that its first start prints. */
public final class SetUpFirstAdmin {
    /**
     * Takes where tokens come from.
     *
     * @param random 32 fresh random bytes each */
    public SetUpFirstAdmin(
            People people, SetUpLinks links, PasswordHasher hasher, Supplier<byte[]> random, Chronicle chronicle) {}

    /** A new link's token, valid 24 hours and instead of any before; empty once the company has anyone. */
    public Optional<SetUpToken> offer(CompanyId company) {
        return io.cardkeep.application.Unfilled.in("offer");
    }

    /** Takes the link up. The password stays the caller's to close. */
    public Outcome take(SetUpToken token, NewAdmin admin, Password password, Origin origin) {
        return io.cardkeep.application.Unfilled.in("take");
    }

    public record NewAdmin(String name, String email) {}

    public sealed interface Outcome {
        record Made(String email) implements Outcome {}

        /** Used, ended or never given. */
        record LinkGone() implements Outcome {}

        record NameUnfit() implements Outcome {}

        record AddressUnfit() implements Outcome {}

        record AddressTaken() implements Outcome {}

        record PasswordUnfit(int least, int most) implements Outcome {}
    }
}
