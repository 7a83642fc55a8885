package io.cardkeep.domain.approval;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at when somebody would decide a request.
 *
 * @param touches what the decider did to the cardholder's account lately
 * @param inviter who invited the decider; null for nobody
 * @param inviterTouched whom the inviter touched, as far as this request is concerned
 * @param rightConfirmed whether a second person confirmed the decider's right; true also for who set the installation up
 * @param ourName the cardholder's name in our people file
 * @param enkashName the holder's name at EnKash; null when EnKash sent none
 */
public record Case(
        PersonId askedBy,
        PersonId cardholder,
        String card,
        List<PersonTouch> touches,
        @Nullable PersonId inviter,
        Set<PersonId> inviterTouched,
        boolean rightConfirmed,
        String ourName,
        @Nullable String enkashName) {}
