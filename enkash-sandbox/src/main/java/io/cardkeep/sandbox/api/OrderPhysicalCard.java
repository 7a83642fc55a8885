package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Books;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.ledger.CardStatus;
import io.cardkeep.sandbox.ledger.Effect;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OtpAction;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * {@code physical}: plastic for a virtual card, once. The page is not public; path and fields are this project's assumption,
 * the address fields are those of EnKash, "Create Prepaid Card".
 */
record OrderPhysicalCard(Ledger ledger, Minting minting, OtpStep otpStep) implements Operation {
    private static final List<String> REQUIRED =
            List.of("deliveryAddress", "deliveryCity", "deliveryState", "deliveryCountry");
    private static final Pattern PINCODE = Pattern.compile("\\d{6}");

    @Override
    public JsonNode answer(CardCall call) {
        return ledger.change(books -> answer(call, books));
    }

    private JsonNode answer(CardCall call, Books books) {
        Card card = call.card(books);
        Fields body = call.body();
        REQUIRED.forEach(body::text);
        body.text("deliveryPincode", PINCODE);
        body.textOrNull("deliveryAddress2");
        body.textOrNull("remarks");
        if (card.status() == CardStatus.BLOCKED) {
            throw CallRefused.business("Card is blocked");
        }
        if (card.physicalCard()) {
            throw CallRefused.business("A physical card was already ordered");
        }
        otpStep.check(body, OtpAction.TRANSACTION_OTP, card, body.flagOr("otpRequired", false));
        books.put(card.asPhysical());
        books.note(Effect.onCard(minting.clock().instant(), Call.ORDER_PHYSICAL.label(), card, "ordered", true));
        return StringNode.valueOf("Success");
    }
}
