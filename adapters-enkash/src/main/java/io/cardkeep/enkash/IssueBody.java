package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.money.Money;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The body of "Create Prepaid Card" and "Create Gift Card", which share their path; the account decides which it is. */
final class IssueBody {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private IssueBody() {}

    /** The caller wipes it. */
    static byte[] of(NewCard card) {
        ObjectNode body = Question.about(
                        card.account().company(), card.account().id(), Endpoint.ISSUE)
                .body();
        putHolder(body, card.holder());
        putLoad(body, card);
        body.put("primaryEnKashCard", card.primary()).put("physicalCard", card.form() == CardForm.PHYSICAL);
        putText(body, "remarks", card.remarks());
        body.put("physicalDeliveryAddressFlag", card.deliverTo() != null);
        if (card.deliverTo() != null) {
            putDelivery(body, card.deliverTo());
        }
        return card.holder().pan() == null
                ? Json.write(body)
                : SplicedBody.of(
                        body,
                        "\"documents\":[{\"docType\":\"PAN\",\"docNo\":\"",
                        card.holder().pan().lend(text -> text.getBytes(US_ASCII)),
                        "\"}]");
    }

    /** The six {@code delivery*} fields. */
    static void putDelivery(ObjectNode body, PostalAddress address) {
        body.put("deliveryAddress", address.line1());
        putText(body, "deliveryAddress2", address.line2());
        body.put("deliveryCity", address.city())
                .put("deliveryState", address.state())
                .put("deliveryCountry", address.country())
                .put("deliveryPincode", address.pincode());
    }

    /** Blank text is left out: EnKash's patterns would refuse it. */
    static void putText(ObjectNode body, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            body.put(name, text);
        }
    }

    private static void putHolder(ObjectNode body, NewHolder holder) {
        putText(body, "userId", holder.ekUser());
        putText(body, "email", holder.email());
        putText(body, "mobile", holder.mobile());
        putText(body, "title", holder.title());
        putText(body, "firstName", holder.firstName());
        putText(body, "lastName", holder.lastName());
        putText(body, "gender", holder.gender());
        if (holder.birthDate() != null) {
            body.put("specialDate", DAY.format(holder.birthDate()));
        }
        PostalAddress address = holder.address();
        if (address != null) {
            body.put("address", address.line1());
            putText(body, "address2", address.line2());
            body.put("city", address.city())
                    .put("state", address.state())
                    .put("country", address.country())
                    .put("pincode", address.pincode());
        }
    }

    /** Text on the gift card's page, a number on the prepaid card's. */
    private static void putLoad(ObjectNode body, NewCard card) {
        Money load = card.load();
        if (load == null) {
            return;
        }
        if (card.account().product() == CardProduct.GIFT) {
            body.put("loadAmount", load.rupees().toPlainString());
        } else {
            body.put("loadAmount", load.rupees());
        }
    }
}
