package io.cardkeep.sandbox.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds a card, as far as the caller said. */
public record Holder(
        String userId,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String title,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String gender) {

    public String fullName() {
        return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public Holder withUserId(String other) {
        return new Holder(other, email, mobile, title, firstName, lastName, gender);
    }

    public boolean sameContact(Holder other) {
        return email != null && email.equals(other.email) && mobile != null && mobile.equals(other.mobile);
    }
}
