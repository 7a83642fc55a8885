package io.cardkeep.persistence.card;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "card")
class CardRow {
    @EmbeddedId
    private CardKey key;

    private String accountId;

    @Enumerated(EnumType.STRING)
    private CardProduct product;

    @Enumerated(EnumType.STRING)
    private CardForm form;

    @Enumerated(EnumType.STRING)
    private CardStatus status;

    private String lastDigits;
    private @Nullable UUID holder;
    private @Nullable String holderName;

    @Column(precision = 19, scale = 2)
    private @Nullable BigDecimal balance;

    @Enumerated(EnumType.STRING)
    private PinState pin;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> replaces;

    private Instant asOf;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CardRow() {}

    static CardRow from(Card card) {
        CardRow row = new CardRow();
        row.key = CardKey.of(card.company(), card.id());
        row.accountId = card.account().value();
        row.pin = card.pin();
        row.replaces = card.replaces().stream().map(CardId::value).toList();
        row.hold(card.holder());
        row.read(card);
        return row;
    }

    /** Takes over what EnKash says of a card. */
    final void read(Card card) {
        Money money = card.balance();
        product = card.product();
        form = card.form();
        status = card.status();
        lastDigits = card.number().lastDigits();
        holderName = card.holderName();
        balance = money == null ? null : money.rupees();
        asOf = card.asOf();
    }

    final void hold(@Nullable PersonId person) {
        holder = person == null ? null : person.value();
    }

    boolean isHeld() {
        return holder != null;
    }

    boolean isNewerThan(Card reading) {
        return asOf.isAfter(reading.asOf());
    }

    Card toDomain() {
        CompanyId company = new CompanyId(key.companyId());
        return new Card(
                new CardRef(company, new CardAccountId(accountId), new CardId(key.id())),
                product,
                form,
                status,
                new MaskedNumber(lastDigits),
                holder == null ? null : new PersonId(holder),
                holderName,
                balance == null ? null : new Money(balance),
                pin,
                replaces.stream().map(CardId::new).toList(),
                asOf,
                version);
    }
}
