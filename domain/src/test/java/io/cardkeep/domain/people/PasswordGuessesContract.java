package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static io.cardkeep.domain.people.PasswordGuesses.MOST;
import static io.cardkeep.domain.people.PasswordGuesses.STOPPED_FOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.people.PasswordGuesses.Counted;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every count of wrong passwords. */
public abstract class PasswordGuessesContract {
    protected abstract Stored stored();

    @Test
    void the_tenth_wrong_one_in_a_row_stops_them_for_half_an_hour() {
        Person person = new SampleCompany(stored()).person("Asha Rao", Role.EMPLOYEE);

        assertThat(wrong(person, MOST - 1, NOW)).isFalse();
        assertThat(areStopped(person, NOW)).isFalse();
        assertThat(wrong(person, 1, NOW)).isTrue();

        assertThat(areStopped(person, NOW)).isTrue();
        assertThat(areStopped(person, NOW.plus(STOPPED_FOR).minusMillis(1))).isTrue();
        assertThat(areStopped(person, NOW.plus(STOPPED_FOR))).isFalse();
    }

    @Test
    void a_right_one_begins_the_count_anew() {
        Person person = new SampleCompany(stored()).person("Asha Rao", Role.EMPLOYEE);
        wrong(person, MOST - 1, NOW);

        stored().passwordGuesses().right(person.company(), person.id());

        assertThat(wrong(person, MOST - 1, NOW)).isFalse();
        assertThat(areStopped(person, NOW)).isFalse();
    }

    @Test
    void the_first_in_a_row_is_told_apart() {
        Person person = new SampleCompany(stored()).person("Asha Rao", Role.EMPLOYEE);

        assertThat(counted(person, NOW)).isEqualTo(Counted.FIRST);
        assertThat(counted(person, NOW)).isEqualTo(Counted.ANOTHER);
        stored().passwordGuesses().right(person.company(), person.id());
        assertThat(counted(person, NOW)).isEqualTo(Counted.FIRST);
        wrong(person, MOST, NOW);
        assertThat(counted(person, NOW.plus(STOPPED_FOR))).isEqualTo(Counted.FIRST);
    }

    @Test
    void after_the_half_hour_it_takes_ten_again() {
        Person person = new SampleCompany(stored()).person("Asha Rao", Role.EMPLOYEE);
        wrong(person, MOST, NOW);
        Instant later = NOW.plus(STOPPED_FOR);

        assertThat(wrong(person, MOST - 1, later)).isFalse();
        assertThat(areStopped(person, later)).isFalse();
        assertThat(wrong(person, 1, later)).isTrue();
        assertThat(areStopped(person, later)).isTrue();
    }

    @Test
    void one_persons_are_not_anothers() {
        SampleCompany company = new SampleCompany(stored());
        Person person = company.person("Asha Rao", Role.EMPLOYEE);
        Person other = company.person("Ravi Kumar", Role.EMPLOYEE);

        wrong(person, MOST, NOW);

        assertThat(areStopped(other, NOW)).isFalse();
    }

    /** Whether the last of so many stopped them. */
    private boolean wrong(Person person, int times, Instant at) {
        return IntStream.range(0, times)
                        .mapToObj(time -> counted(person, at))
                        .reduce(Counted.ANOTHER, (before, counted) -> counted)
                == Counted.STOPS;
    }

    private Counted counted(Person person, Instant at) {
        return stored().passwordGuesses().wrong(person.company(), person.id(), at);
    }

    private boolean areStopped(Person person, Instant at) {
        return stored().passwordGuesses().areStopped(person.company(), person.id(), at);
    }
}
