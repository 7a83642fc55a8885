package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.token.Tokens;
import java.util.Map;

/**
 * Puts the card calls together.
 *
 * @param singleAsObject whether a search for one card answers an object instead of a list
 */
public record CardOperations(Ledger ledger, Minting minting, Otp otp, PinLengths pinLengths, boolean singleAsObject) {

    public CardApi behind(Tokens tokens, String partnerId, BodyCodec codec) {
        Map<Call, Operation> operations = Map.of(
                Call.CREATE_CARD, new CreateCard(ledger, minting),
                Call.SET_PIN, new SetPin(ledger, otp, pinLengths),
                Call.LOAD, new LoadBalance(ledger, minting),
                Call.CREATE_ACCOUNT, new CreateAccount(ledger, minting),
                Call.GET_ACCOUNT, new GetAccount(ledger),
                Call.BLOCK, new BlockCard(ledger, otp),
                Call.SEARCH, new Search(ledger, singleAsObject),
                Call.TRANSACTIONS, new Transactions(ledger));
        return new CardApi(tokens, partnerId, codec, operations);
    }
}
