package io.cardkeep.application.card;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.enkash.ContactFormat;
import io.cardkeep.domain.money.Money;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What card somebody wants issued.
 *
 * @param holder needs an e-mail address, by which the card is found again; a holder whom EnKash does not know yet needs a
 *     mobile and a first name too
 * @param load the opening balance; null for none, which a gift card cannot have
 * @param deliverTo where plastic goes when not to the holder's address; null otherwise
 * @param remarks for EnKash's records; may be empty
 */
public record CardOrder(
        NewHolder holder,
        CardForm form,
        @Nullable Money load,
        boolean primary,
        @Nullable PostalAddress deliverTo,
        String remarks) {
    /** What of it EnKash would not take, or we could not find again. */
    Set<Fault> faults(CardProduct product) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (holder.email() == null || !ContactFormat.isEmail(holder.email())) {
            faults.add(Fault.EMAIL);
        }
        boolean newcomer = holder.ekUser() == null;
        if (holder.mobile() == null ? newcomer : !ContactFormat.isMobile(holder.mobile())) {
            faults.add(Fault.MOBILE);
        }
        if (newcomer && (holder.firstName() == null || holder.firstName().isBlank())) {
            faults.add(Fault.FIRST_NAME);
        }
        if (load == null ? product == CardProduct.GIFT : load.compareTo(Money.ZERO) <= 0) {
            faults.add(Fault.LOAD);
        }
        return faults;
    }

    /** Lower case; only for an order without faults. */
    String email() {
        return Objects.requireNonNull(holder.email()).toLowerCase(Locale.ROOT);
    }

    NewCard inAccount(CardAccount account) {
        return new NewCard(account, holder, form, load, primary, deliverTo, remarks);
    }

    /** A field that is missing or wrong. */
    public enum Fault {
        EMAIL,
        MOBILE,
        FIRST_NAME,
        /** A gift card's opening balance is missing, or an opening balance is not more than nothing. */
        LOAD
    }
}
