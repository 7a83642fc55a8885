package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.SetUpToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a company's first admin, through a link that its first start prints. */
public final class SetUpFirstAdmin {
    private static final Duration LIFE = Duration.ofHours(24);

    private final People people;
    private final SetUpLinks links;
    private final NewPasswords passwords;
    private final Supplier<byte[]> random;
    private final Chronicle chronicle;

    /**
     * Takes where tokens come from.
     *
     * @param random 32 fresh random bytes each */
    public SetUpFirstAdmin(
            People people, SetUpLinks links, NewPasswords passwords, Supplier<byte[]> random, Chronicle chronicle) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.random = random;
        this.chronicle = chronicle;
    }

    /** A new link's token, valid 24 hours and instead of any before; empty once the company has anyone. */
    public Optional<SetUpToken> offer(CompanyId company) {
        if (people.anyoneIn(company)) {
            return Optional.empty();
        }
        SetUpToken token = SetUpToken.of(random.get());
        links.add(new SetUpLink(token.hash(), company, null, chronicle.now().plus(LIFE)));
        return Optional.of(token);
    }

    /** Takes the link up. The password stays the caller's to close. */
    public Outcome take(SetUpToken token, NewAdmin admin, Password password, Origin origin) {
        Optional<SetUpLink> link = links.find(token.hash(), chronicle.now()).filter(found -> found.person() == null);
        if (link.isEmpty()) {
            return new Outcome.LinkGone();
        }
        Optional<String> name = Spelling.name(admin.name());
        if (name.isEmpty()) {
            return new Outcome.NameUnfit();
        }
        Optional<String> email = Spelling.address(admin.email());
        if (email.isEmpty()) {
            return new Outcome.AddressUnfit();
        }
        return switch (passwords.choose(password, List.of(name.get(), email.get()))) {
            case NewPasswords.Choice.Unfit(var fault) -> new Outcome.PasswordUnfit(fault);
            case NewPasswords.Choice.Taken(var hash) ->
                make(link.get(), firstAdmin(link.get(), name.get(), email.get(), hash), origin);
        };
    }

    private Person firstAdmin(SetUpLink link, String name, String email, PasswordHash hash) {
        return NewPeople.firstAdmin(
                new PersonId(chronicle.newId()), link.company(), name, email, hash, chronicle.now());
    }

    private Outcome make(SetUpLink link, Person admin, Origin origin) {
        if (people.findByEmail(admin.email()).isPresent()) {
            return new Outcome.AddressTaken();
        }
        Draft draft =
                chronicle.draft(link.company(), origin, PeopleAction.SET_UP).on(admin);
        return links.use(link.tokenHash(), SetUpLinks.Joined.anew(admin), chronicle.now(), draft.ends(DONE))
                ? new Outcome.Made(admin.email())
                : new Outcome.LinkGone();
    }

    public record NewAdmin(String name, String email) {}

    public sealed interface Outcome {
        record Made(String email) implements Outcome {}

        /** Used, ended or never given. */
        record LinkGone() implements Outcome {}

        record NameUnfit() implements Outcome {}

        record AddressUnfit() implements Outcome {}

        record AddressTaken() implements Outcome {}

        record PasswordUnfit(NewPasswords.Fault fault) implements Outcome {}
    }
}
