package io.cardkeep.enkash;

import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.doctor.Assumption;
import java.util.Arrays;

/** Whether an account's answer is as {@link EnkashAccountLookup} reads it. */
final class AccountRules {
    private static final String[] FIGURES = {"availableBalance", "availableCardBalance"};

    private AccountRules() {}

    static void judge(Seen seen, Findings findings) {
        Fields fields = new Fields(seen.payload());
        boolean both = Arrays.stream(FIGURES).allMatch(name -> seen.payload().hasNonNull(name));
        findings.judge(Assumption.ACCOUNT_FIGURES, both, seen.fields(FIGURES));
        fields.text("accountType")
                .ifPresent(word -> findings.judge(Assumption.ACCOUNT_TYPE, isKnown(word), seen.fields("accountType")));
    }

    private static boolean isKnown(String word) {
        return Arrays.stream(AccountType.values()).anyMatch(type -> type.name().equals(word));
    }
}
