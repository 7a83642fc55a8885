package io.cardkeep.enkash;

import static java.util.stream.Collectors.joining;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.MaskedNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Reads a card as "Get Card Details" describes it. */
final class CardFields {
    private static final Logger LOG = LoggerFactory.getLogger(CardFields.class);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s-]");
    private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{2,})$");

    private CardFields() {}

    /** Empty when it names no card, or no card of this account, or shows no end of its number. */
    static Optional<IssuedCard> read(JsonNode json, CardAccount account) {
        Fields fields = new Fields(json);
        Optional<CardId> id = fields.text("enKashCardId", "enkashCardId").map(CardId::new);
        boolean elsewhere = fields.text("cardAccountId")
                .filter(other -> !other.equals(account.id().value()))
                .isPresent();
        Optional<MaskedNumber> number =
                fields.text("maskedNumber", "maskedCardNumber", "maskedCard").flatMap(CardFields::lastDigits);
        if (id.isEmpty() || elsewhere || number.isEmpty()) {
            LOG.warn(
                    "EnKash described a card of account {} without its id, its account or the end of its number: {}",
                    account.id().value(),
                    id.map(CardId::value).orElse("no id"));
            return Optional.empty();
        }
        return Optional.of(read(new CardRef(account.company(), account.id(), id.get()), account, number.get(), json));
    }

    private static IssuedCard read(CardRef ref, CardAccount account, MaskedNumber number, JsonNode json) {
        Fields fields = new Fields(json);
        return new IssuedCard(
                ref,
                account.product(),
                form(fields),
                status(json),
                number,
                holderName(fields).orElse(null),
                fields.text("email")
                        .map(email -> email.toLowerCase(Locale.ROOT))
                        .orElse(null),
                fields.money("otbBalance", "availableBalance", "balance").orElse(null),
                CardRequirements.missing(fields));
    }

    /** The digits after the last masked place, at most four of them, whatever the mask shows before. */
    private static Optional<MaskedNumber> lastDigits(String masked) {
        Matcher end = LAST_DIGITS.matcher(BETWEEN_GROUPS.matcher(masked).replaceAll(""));
        return end.find()
                ? Optional.of(new MaskedNumber(
                        end.group(1).substring(Math.max(0, end.group(1).length() - 4))))
                : Optional.empty();
    }

    /** Plastic has a kit number; a card that says neither is taken for virtual. */
    private static CardForm form(Fields fields) {
        boolean plastic = fields.flag("physicalCard")
                .orElseGet(() -> fields.text("kitNumber", "cardKitNumber").isPresent());
        return plastic ? CardForm.PHYSICAL : CardForm.VIRTUAL;
    }

    private static Optional<String> holderName(Fields fields) {
        String parts = Stream.of("firstName", "middleName", "lastName")
                .flatMap(part -> fields.text(part).stream())
                .collect(joining(" "));
        return Optional.of(parts)
                .filter(name -> !name.isBlank())
                .or(() -> fields.text("cardHolderName", "nameOnCard"))
                .map(EnkashText::withoutCardNumbers);
    }

    static CardStatus status(JsonNode json) {
        Fields fields = new Fields(json);
        Fields object = fields.object("cardStatus");
        return Stream.of(object.text("name"), object.text("label"), fields.text("cardStatus"), fields.text("status"))
                .flatMap(Optional::stream)
                .map(CardFields::status)
                .filter(status -> status != CardStatus.UNKNOWN)
                .findFirst()
                .orElse(CardStatus.UNKNOWN);
    }

    private static CardStatus status(String word) {
        return switch (BETWEEN_WORDS.matcher(word.toUpperCase(Locale.ROOT)).replaceAll("_")) {
            case "ACTIVE", "UNLOCKED", "UL" -> CardStatus.ACTIVE;
            case "LOCKED", "L" -> CardStatus.LOCKED;
            case "BLOCKED", "BL" -> CardStatus.BLOCKED;
            case "ACTIVATION_IN_PROGRESS", "ACTIVATING", "AP" -> CardStatus.ACTIVATING;
            default -> CardStatus.UNKNOWN;
        };
    }
}
