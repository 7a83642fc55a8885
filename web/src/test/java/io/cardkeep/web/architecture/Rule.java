package io.cardkeep.web.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** Every rule about classes. {@link ArchitectureTest} checks that the product keeps it, {@link RulesBiteTest} that it can be broken. */
enum Rule {
    DOMAIN_ALLOW_LIST,
    APPLICATION_ALLOW_LIST,
    ENKASH_ALLOW_LIST,
    PERSISTENCE_ALLOW_LIST,
    WEB_ALLOW_LIST,
    SANDBOX_ALLOW_LIST,

    DOMAIN_ROOMS_FORM_NO_CYCLE,
    APPLICATION_ROOMS_FORM_NO_CYCLE,
    PERSISTENCE_ROOMS_FORM_NO_CYCLE,
    WEB_ROOMS_FORM_NO_CYCLE,
    SANDBOX_ROOMS_FORM_NO_CYCLE,

    ENKASH_IS_HIDDEN,
    PERSISTENCE_IS_HIDDEN,
    ADAPTERS_HAVE_ONE_DOOR,

    TRANSACTIONS_AND_TABLES_ARE_THE_PERSISTENCE_ADAPTER_S,

    CONTROLLERS_ARE_HIDDEN,
    CONTROLLERS_TOUCH_NO_AGGREGATE,
    PAGES_SHOW_NO_AGGREGATE,
    USE_CASES_ANSWER_WITH_NO_AGGREGATE,

    PASSWORD_IS_LENT_TO_FEW,
    SET_UP_TOKEN_IS_LENT_TO_FEW,
    PASSWORD_HASH_IS_SEEN_BY_FEW,
    SEALED_PIN_IS_SEEN_BY_FEW,
    INCOME_TAX_PAN_IS_LENT_TO_FEW,
    ONE_TIME_CODE_IS_LENT_TO_FEW,
    PIN_DIGITS_ARE_SEEN_BY_FEW,
    ENKASH_SECRET_IS_LENT_TO_FEW,
    ACCESS_TOKEN_IS_SEEN_BY_FEW,
    SEALING_KEY_IS_TAKEN_BY_FEW,

    TIME_AND_CHANCE_COME_FROM_THE_WIRING,
    OUTCOMES_ARE_SEALED,
    NO_NAME_SAYS_ONLY_WHAT_KIND_OF_CLASS_IT_IS,
    EVERY_PACKAGE_IS_NULL_MARKED;

    ArchRule asArchUnitSaysIt() {
        return switch (this) {
            case DOMAIN_ALLOW_LIST -> Layers.allowList(Layer.DOMAIN);
            case APPLICATION_ALLOW_LIST -> Layers.allowList(Layer.APPLICATION);
            case ENKASH_ALLOW_LIST -> Layers.allowList(Layer.ENKASH);
            case PERSISTENCE_ALLOW_LIST -> Layers.allowList(Layer.PERSISTENCE);
            case WEB_ALLOW_LIST -> Layers.allowList(Layer.WEB);
            case SANDBOX_ALLOW_LIST -> Layers.allowList(Layer.SANDBOX);
            case DOMAIN_ROOMS_FORM_NO_CYCLE -> Layers.noCycle("domain");
            case APPLICATION_ROOMS_FORM_NO_CYCLE -> Layers.noCycle("application");
            case PERSISTENCE_ROOMS_FORM_NO_CYCLE -> Layers.noCycle("persistence");
            case WEB_ROOMS_FORM_NO_CYCLE -> Layers.noCycle("web");
            case SANDBOX_ROOMS_FORM_NO_CYCLE -> Layers.noCycle("sandbox");
            case ENKASH_IS_HIDDEN -> Layers.hidden("io.cardkeep.enkash..");
            case PERSISTENCE_IS_HIDDEN -> Layers.hidden("io.cardkeep.persistence..");
            case ADAPTERS_HAVE_ONE_DOOR -> Layers.oneDoor();
            case TRANSACTIONS_AND_TABLES_ARE_THE_PERSISTENCE_ADAPTER_S -> Layers.transactions();
            case CONTROLLERS_ARE_HIDDEN -> Screens.controllersHidden();
            case CONTROLLERS_TOUCH_NO_AGGREGATE -> Screens.controllersTouchNoAggregate();
            case PAGES_SHOW_NO_AGGREGATE -> Screens.pagesShowNoAggregate();
            case USE_CASES_ANSWER_WITH_NO_AGGREGATE -> Screens.useCasesAnswerWithNoAggregate();
            case PASSWORD_IS_LENT_TO_FEW -> Habits.lent(LentSecret.PASSWORD);
            case SET_UP_TOKEN_IS_LENT_TO_FEW -> Habits.lent(LentSecret.SET_UP_TOKEN);
            case PASSWORD_HASH_IS_SEEN_BY_FEW -> Habits.lent(LentSecret.PASSWORD_HASH);
            case SEALED_PIN_IS_SEEN_BY_FEW -> Habits.lent(LentSecret.SEALED_PIN);
            case INCOME_TAX_PAN_IS_LENT_TO_FEW -> Habits.lent(LentSecret.INCOME_TAX_PAN);
            case ONE_TIME_CODE_IS_LENT_TO_FEW -> Habits.lent(LentSecret.ONE_TIME_CODE);
            case PIN_DIGITS_ARE_SEEN_BY_FEW -> Habits.lent(LentSecret.PIN_DIGITS);
            case ENKASH_SECRET_IS_LENT_TO_FEW -> Habits.lent(LentSecret.ENKASH_SECRET);
            case ACCESS_TOKEN_IS_SEEN_BY_FEW -> Habits.lent(LentSecret.ACCESS_TOKEN);
            case SEALING_KEY_IS_TAKEN_BY_FEW -> Habits.lent(LentSecret.SEALING_KEY);
            case TIME_AND_CHANCE_COME_FROM_THE_WIRING -> Habits.timeAndChance();
            case OUTCOMES_ARE_SEALED -> Habits.outcomesSealed();
            case NO_NAME_SAYS_ONLY_WHAT_KIND_OF_CLASS_IT_IS -> Habits.names();
            case EVERY_PACKAGE_IS_NULL_MARKED -> Habits.nullMarked();
        };
    }
}
