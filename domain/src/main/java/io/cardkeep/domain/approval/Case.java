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
 * @param recent what anybody did to it within {@link PersonTouch#SETTLES_IN}
 * @param sponsors who made the decider what they are; a right that they gave has to be confirmed
 * @param sponsorsTouched whom those touched, as far as this request is concerned
 * @param rightConfirmed whether a second person confirmed the decider's right; true also for who set the installation up
 * @param ourName the cardholder's name in our people file
 * @param enkashName the holder's name at EnKash; null when EnKash sent none
 */
public record Case(
        PersonId askedBy,
        PersonId cardholder,
        String card,
        List<PersonTouch> touches,
        List<PersonTouch> recent,
        Set<PersonId> sponsors,
        Set<PersonId> sponsorsTouched,
        boolean rightConfirmed,
        String ourName,
        @Nullable String enkashName) {}
