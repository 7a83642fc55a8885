package io.cardkeep.persistence.account;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "card_account")
class CardAccountRow {
    @EmbeddedId
    private CardAccountKey key;

    private String title;

    @Enumerated(EnumType.STRING)
    private CardProduct product;

    @Column(precision = 19, scale = 2)
    private @Nullable BigDecimal available;

    @Column(precision = 19, scale = 2)
    private @Nullable BigDecimal availableOnCards;

    private @Nullable Instant asOf;

    @SuppressWarnings("NullAway.Init")
    protected CardAccountRow() {}

    private CardAccountRow(CardAccount account) {
        key = key(account.company(), account.id());
        title = account.title();
        product = account.product();
        available = rupees(account.available());
        availableOnCards = rupees(account.availableOnCards());
        asOf = account.asOf();
    }

    static CardAccountRow from(CardAccount account) {
        return new CardAccountRow(account);
    }

    static CardAccountKey key(CompanyId company, CardAccountId id) {
        return new CardAccountKey(company.value(), id.value());
    }

    CardAccount toDomain() {
        return new CardAccount(
                new CompanyId(key.companyId()),
                new CardAccountId(key.id()),
                title,
                product,
                money(available),
                money(availableOnCards),
                asOf);
    }

    private static @Nullable BigDecimal rupees(@Nullable Money money) {
        return money == null ? null : money.rupees();
    }

    private static @Nullable Money money(@Nullable BigDecimal rupees) {
        return rupees == null ? null : new Money(rupees);
    }
}
