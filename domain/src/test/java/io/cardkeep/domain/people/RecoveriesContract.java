package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PeopleAction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every store of recoveries. */
public abstract class RecoveriesContract {
    protected abstract Stored stored();

    @Test
    void one_that_was_asked_for_waits_until_it_is_too_old() {
        SampleCompany company = new SampleCompany(stored());
        Recovery recovery = asked(company, NOW);

        assertThat(recoveries().find(company.id(), recovery.person(), NOW.minusSeconds(1)))
                .contains(recovery);
        assertThat(recoveries().find(company.id(), recovery.person(), NOW)).isEmpty();
        assertThat(recoveries().waiting(company.id(), NOW.minusSeconds(1))).containsExactly(recovery);
        assertThat(recoveries().waiting(new SampleCompany(stored()).id(), NOW.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void asking_again_takes_the_place_of_the_first() {
        SampleCompany company = new SampleCompany(stored());
        Recovery first = asked(company, NOW);
        Recovery second = new Recovery(company.id(), first.person(), first.askedBy(), "Again.", NOW.plusSeconds(9));
        HistoryEntry entry = company.entry(PeopleAction.ASK_RECOVERY);

        recoveries().ask(second, entry);

        assertThat(recoveries().waiting(company.id(), Instant.EPOCH)).containsExactly(second);
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void one_that_is_withdrawn_is_gone_once() {
        SampleCompany company = new SampleCompany(stored());
        Recovery recovery = asked(company, NOW);
        HistoryEntry entry = company.entry(PeopleAction.WITHDRAW_RECOVERY);
        HistoryEntry late = company.entry(PeopleAction.WITHDRAW_RECOVERY);

        assertThat(recoveries().withdraw(company.id(), recovery.person(), entry))
                .isTrue();
        assertThat(recoveries().withdraw(company.id(), recovery.person(), late)).isFalse();

        assertThat(recoveries().waiting(company.id(), Instant.EPOCH)).isEmpty();
        assertThat(company.remembers(entry)).isTrue();
        assertThat(company.remembers(late)).isFalse();
    }

    @Test
    void carrying_one_out_takes_every_way_in_and_notes_who_did_it() {
        SampleCompany company = new SampleCompany(stored());
        Recovery recovery = asked(company, NOW);
        Person person = stored().people().find(company.id(), recovery.person()).orElseThrow();
        stored().passkeys().add(passkey(person), company.entry(PeopleAction.JOIN));
        PersonTouch touch = new PersonTouch(recovery.askedBy(), person.id(), PersonTouch.Kind.RECOVERED, null, NOW);
        HistoryEntry entry = company.entry(PeopleAction.RECOVER);

        assertThat(recoveries().carryOut(person, List.of(touch), entry)).isEqualTo(People.Withdrawal.WITHDRAWN);
        assertThat(recoveries().carryOut(person, List.of(touch), company.entry(PeopleAction.RECOVER)))
                .isEqualTo(People.Withdrawal.CHANGED_MEANWHILE);

        assertThat(stored().people().find(company.id(), person.id()))
                .hasValueSatisfying(now -> assertThat(now.passwordHash()).isNull());
        assertThat(stored().passkeys().of(company.id(), person.id())).isEmpty();
        assertThat(recoveries().waiting(company.id(), Instant.EPOCH)).isEmpty();
        assertThat(stored().people().touchesOn(company.id(), List.of(person.id()), NOW))
                .containsExactly(touch);
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void the_last_admin_who_can_sign_in_is_not_recovered_so() {
        SampleCompany company = new SampleCompany(stored());
        Person admin = joined(company, "Meera Iyer", Role.ADMIN);
        HistoryEntry entry = company.entry(PeopleAction.RECOVER);

        assertThat(recoveries().carryOut(admin, List.of(), entry)).isEqualTo(People.Withdrawal.LAST_ONE);

        assertThat(company.remembers(entry)).isFalse();
    }

    @Test
    void at_the_console_even_the_last_one_is_recovered() {
        SampleCompany company = new SampleCompany(stored());
        Person admin = joined(company, "Meera Iyer", Role.ADMIN);
        stored().passkeys().add(passkey(admin), company.entry(PeopleAction.JOIN));
        PersonTouch touch = new PersonTouch(admin.id(), admin.id(), PersonTouch.Kind.RECOVERED, null, NOW);
        HistoryEntry entry = company.entry(PeopleAction.RECOVER_AT_CONSOLE);
        HistoryEntry late = company.entry(PeopleAction.RECOVER_AT_CONSOLE);

        assertThat(recoveries().carryOutAtConsole(admin, touch, entry)).isTrue();
        assertThat(recoveries().carryOutAtConsole(admin, touch, late)).isFalse();

        assertThat(stored().people().find(company.id(), admin.id()))
                .hasValueSatisfying(now -> assertThat(now.passwordHash()).isNull());
        assertThat(stored().passkeys().of(company.id(), admin.id())).isEmpty();
        assertThat(stored().people().touchesOn(company.id(), List.of(admin.id()), NOW))
                .containsExactly(touch);
        assertThat(company.remembers(entry)).isTrue();
        assertThat(company.remembers(late)).isFalse();
    }

    private Recoveries recoveries() {
        return stored().recoveries();
    }

    private Recovery asked(SampleCompany company, Instant at) {
        Person admin = joined(company, "Meera Iyer", Role.ADMIN);
        Person lost = joined(company, "Asha Rao", Role.EMPLOYEE);
        Recovery recovery = new Recovery(company.id(), lost.id(), admin.id(), "Came by.", at);
        recoveries().ask(recovery, company.entry(PeopleAction.ASK_RECOVERY));
        return recovery;
    }

    private Person joined(SampleCompany company, String name, Role role) {
        Person person = SamplePeople.withPassword(company.newPerson(name, role), "hash");
        stored().people().add(person, null, company.entry(PeopleAction.INVITE));
        return person;
    }

    private static Passkey passkey(Person person) {
        Passkey.Credential credential =
                new Passkey.Credential("credential" + Samples.number(), "attestation", 0, Set.of("internal"));
        return new Passkey(new PasskeyId(Samples.id()), person.company(), person.id(), "Phone", credential, NOW, null);
    }
}
