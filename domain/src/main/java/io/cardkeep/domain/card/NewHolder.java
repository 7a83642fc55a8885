package io.cardkeep.domain.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a new card is for, as EnKash is told.
 *
 * @param ekUser an EnKash user who exists already, for instance {@code EK8IHN4B}; null for a new one, who then needs
 *     e-mail, mobile and first name
 * @param email {@code ^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$}
 * @param mobile ten digits, without the country code
 * @param title for instance {@code Mr}
 * @param gender {@code M}, {@code F} or {@code O}
 * @param address null where none is given; gift cards need none
 */
public record NewHolder(
        @Nullable String ekUser,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String title,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String gender,
        @Nullable LocalDate birthDate,
        @Nullable PostalAddress address,
        @Nullable IncomeTaxPan pan) {
    /** Constant, since a birth date and a mobile belong in no log. */
    @Override
    public String toString() {
        return "NewHolder";
    }
}
