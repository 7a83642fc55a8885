package io.cardkeep.web.architecture;

import java.util.List;

/** What breaks each rule. A new rule does not compile until it has its sample here. */
final class Samples {
    private Samples() {}

    static List<Broken> of(Rule rule) {
        return switch (rule) {
            case DOMAIN_ALLOW_LIST ->
                List.of(
                        Broken.in("domain.card", "OnSpring", "class OnSpring { org.springframework.ui.Model model; }"),
                        Broken.in("domain.card", "OnAnyLogger", "class OnAnyLogger { java.util.logging.Logger log; }"),
                        Broken.in("domain.card", "OnUseCases", """
                                class OnUseCases { io.cardkeep.application.card.ShowCard use; }"""));
            case APPLICATION_ALLOW_LIST ->
                List.of(
                        Broken.in("application.card", "OnALogger", "class OnALogger { org.slf4j.Logger log; }"),
                        Broken.in("application.card", "OnTheNetwork", "class OnTheNetwork { java.net.Socket wire; }"),
                        Broken.in("application.card", "OnPages", """
                                class OnPages { io.cardkeep.web.wiring.Mode mode; }"""));
            case ENKASH_ALLOW_LIST ->
                List.of(Broken.in("enkash", "OnUseCases", """
                                class OnUseCases { io.cardkeep.application.card.ShowCard use; }"""), Broken.in("enkash", "OnRows", """
                                class OnRows { io.cardkeep.persistence.PersistenceConfiguration rows; }"""));
            case PERSISTENCE_ALLOW_LIST ->
                List.of(
                        Broken.in("persistence.card", "OnUseCases", """
                                class OnUseCases { io.cardkeep.application.card.ShowCard use; }"""),
                        Broken.in("persistence.card", "OnEnkash", """
                                class OnEnkash { io.cardkeep.enkash.EnkashConfiguration calls; }"""));
            case WEB_ALLOW_LIST ->
                List.of(Broken.in("web.card", "OnEnkash", """
                                class OnEnkash { io.cardkeep.enkash.EnkashConfiguration calls; }"""), Broken.in("web.card", "OnTables", """
                                class OnTables { jakarta.persistence.EntityManager tables; }"""));
            case SANDBOX_ALLOW_LIST -> List.of(Broken.in("sandbox.ledger", "OnTheProduct", """
                        class OnTheProduct { io.cardkeep.domain.money.Money money; }"""));
            case DOMAIN_ROOMS_FORM_NO_CYCLE -> Broken.cycle("domain");
            case APPLICATION_ROOMS_FORM_NO_CYCLE -> Broken.cycle("application");
            case PERSISTENCE_ROOMS_FORM_NO_CYCLE -> Broken.cycle("persistence");
            case WEB_ROOMS_FORM_NO_CYCLE -> Broken.cycle("web");
            case SANDBOX_ROOMS_FORM_NO_CYCLE -> Broken.cycle("sandbox");
            case ENKASH_IS_HIDDEN -> List.of(Broken.in("enkash", "OpenDoor", "public class OpenDoor {}"));
            case PERSISTENCE_IS_HIDDEN ->
                List.of(Broken.in("persistence.card", "OpenDoor", "public class OpenDoor {}"));
            case ADAPTERS_HAVE_ONE_DOOR ->
                List.of(
                        Broken.in("enkash", "BackDoorConfiguration", """
                                @org.springframework.boot.autoconfigure.AutoConfiguration
                                public class BackDoorConfiguration {}"""),
                        Broken.in("persistence.card", "CardConfiguration", """
                                @org.springframework.context.annotation.Configuration
                                class CardConfiguration {}"""));
            case TRANSACTIONS_AND_TABLES_ARE_THE_PERSISTENCE_ADAPTER_S ->
                List.of(
                        Broken.in("application.card", "Transacted", """
                                class Transacted { @org.springframework.transaction.annotation.Transactional void act() {} }"""),
                        Broken.in("web.card", "Tabled", "@jakarta.persistence.Entity class Tabled {}"),
                        Broken.in("enkash", "Connected", "class Connected { java.sql.Connection connection; }"));
            case CONTROLLERS_ARE_HIDDEN ->
                List.of(Broken.in("web.card", "OpenController", """
                                @org.springframework.stereotype.Controller public class OpenController {}"""), Broken.in("web.card", "OpenRestController", """
                                @org.springframework.web.bind.annotation.RestController
                                public class OpenRestController {}"""));
            case CONTROLLERS_TOUCH_NO_AGGREGATE ->
                List.of(
                        Broken.in("web.card", "FeelingController", """
                        @org.springframework.stereotype.Controller
                        class FeelingController {
                            void show(io.cardkeep.domain.card.Card card, org.springframework.ui.Model model) {
                                model.addAttribute(card);
                            }
                        }"""),
                        Broken.in("web.pin", "ShortcutController", """
                                @org.springframework.stereotype.Controller
                                class ShortcutController { io.cardkeep.application.pin.PinGate gate; }"""));
            case PAGES_SHOW_NO_AGGREGATE ->
                List.of(Broken.in("web.card", "CardList", """
                                record CardList(java.util.List<io.cardkeep.domain.card.Card> cards) {}"""), Broken.in("web.pin", "ResetPage", """
                                class ResetPage { io.cardkeep.domain.pin.PinReset.Approved reset() { return null; } }"""));
            case USE_CASES_ANSWER_WITH_NO_AGGREGATE -> List.of(Broken.in("application.card", "HandOut", """
                        public final class HandOut {
                            public sealed interface Outcome {
                                record Found(io.cardkeep.domain.card.Card card) implements Outcome {}
                            }
                        }"""));
            case PASSWORD_IS_LENT_TO_FEW ->
                List.of(Broken.reader(
                        "web.card", "PasswordReader", "io.cardkeep.domain.people.Password", "lend(String::new)"));
            case SET_UP_TOKEN_IS_LENT_TO_FEW ->
                List.of(Broken.reader(
                        "web.card", "TokenReader", "io.cardkeep.domain.people.SetUpToken", "lend(String::strip)"));
            case PASSWORD_HASH_IS_SEEN_BY_FEW ->
                List.of(Broken.reader(
                        "application.card", "HashReader", "io.cardkeep.domain.people.PasswordHash", "encoded()"));
            case SEALED_PIN_IS_SEEN_BY_FEW ->
                List.of(Broken.reader("web.pin", "SealReader", "io.cardkeep.domain.pin.SealedPin", "jwe()"));
            case INCOME_TAX_PAN_IS_LENT_TO_FEW ->
                List.of(Broken.reader(
                        "application.card",
                        "PanReader",
                        "io.cardkeep.domain.card.IncomeTaxPan",
                        "lend(String::strip)"));
            case ONE_TIME_CODE_IS_LENT_TO_FEW ->
                List.of(Broken.reader(
                        "application.card", "CodeReader", "io.cardkeep.domain.otp.OneTimeCode", "lend(String::new)"));
            case PIN_DIGITS_ARE_SEEN_BY_FEW ->
                List.of(Broken.reader("enkash", "DigitsReader", "PinDigits", "toBytes()"));
            case ENKASH_SECRET_IS_LENT_TO_FEW ->
                List.of(Broken.reader("enkash", "SecretReader", "Secret", "lend(String::new)"));
            case ACCESS_TOKEN_IS_SEEN_BY_FEW ->
                List.of(Broken.reader("enkash", "AccessReader", "AccessToken", "authorization()"));
            case SEALING_KEY_IS_TAKEN_BY_FEW ->
                List.of(Broken.reader("enkash", "KeyReader", "SealingKeyring", "opening(\"pin-sealing-1\")"));
            case TIME_AND_CHANCE_COME_FROM_THE_WIRING ->
                List.of(
                        Broken.in("domain.card", "Timed", """
                                class Timed { java.time.Instant now() { return java.time.Instant.now(); } }"""),
                        Broken.in("application.card", "Chanced", """
                                class Chanced { java.util.function.Supplier<?> ids = java.util.UUID::randomUUID; }"""),
                        Broken.in("web.card", "Rolled", """
                                class Rolled { java.util.Random dice = new java.security.SecureRandom(); }"""));
            case OUTCOMES_ARE_SEALED -> List.of(Broken.in("application.card", "Loose", """
                        public final class Loose { public interface Outcome {} }"""));
            case NO_NAME_SAYS_ONLY_WHAT_KIND_OF_CLASS_IT_IS ->
                List.of(
                        Broken.in("web.card", "CardHelper", "class CardHelper {}"),
                        Broken.in("persistence.card", "CardsImpl", "class CardsImpl {}"),
                        Broken.in("domain.util", "Words", "class Words {}"));
            case EVERY_PACKAGE_IS_NULL_MARKED -> List.of(Broken.in("web.unmarked", "Anything", "class Anything {}"));
        };
    }
}
