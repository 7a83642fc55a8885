package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.IncomeTaxPan;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinSetter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is sent where EnKash's pages show an example, caught on its way. */
final class Requests {
    static final IncomeTaxPan PAN = new IncomeTaxPan("CPNPN9977R");
    private static final PostalAddress HOME =
            new PostalAddress("cda block", "ab colony", "kota", "Rajasthan", "India", "323307");

    private Requests() {}

    static NewCard newCard() {
        NewHolder johny = new NewHolder(
                null,
                "a@example.com",
                "6001098801",
                "Mr",
                "johny",
                "bateman",
                "M",
                LocalDate.of(2001, 9, 2),
                HOME,
                PAN);
        return new NewCard(Installation.account(), johny, CardForm.PHYSICAL, Money.of("10"), false, HOME, "string");
    }

    /** The body of the call that a sample shows. */
    static byte[] like(String sample) {
        return switch (sample) {
            case "issue-request" -> sent(at -> at.port(CardIssuance.class).issue(newCard()));
            case "set-pin-request" -> sent(Requests::setPin);
            case "load-request" ->
                sent(at -> at.port(AccountFunding.class)
                        .load(new Load(Installation.CARD, Money.of("10"), new LoadReference("Ref123"), "desc")));
            case "otp-request" ->
                sent(at -> at.port(OtpSender.class).send(Installation.CARD, OtpAction.TRANSACTION_OTP));
            case "controls-request" -> sent(at -> at.port(CardControls.class).change(Installation.CARD, all(), false));
            case "replace-request" -> sent(at -> at.port(CardIssuance.class).replace(Installation.CARD, null));
            case "block-request" -> sent(at -> at.port(CardIssuer.class).lock(Installation.CARD, "string", null));
            default -> throw new IllegalArgumentException(sample);
        };
    }

    private static ControlChange all() {
        return new ControlChange(
                Arrays.stream(Channel.values()).collect(Collectors.toMap(Function.identity(), channel -> true)),
                Map.of());
    }

    private static void setPin(Installation installation) {
        PinPolicy policy = PinPolicy.on(LocalDate.of(2026, 3, 4), 4, 4);
        installation
                .port(PinSetter.class)
                .setPin(new SealedPins(installation).order("0917"), policy, HolderFacts.UNKNOWN);
    }

    private static byte[] sent(Consumer<Installation> act) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, Sample.text("success"));
                Installation installation = enkash.installation(Map.of("enkash.generation", "2026"))) {
            act.accept(installation);
            return enkash.bodies().getFirst().getBytes(UTF_8);
        }
    }
}
