package io.cardkeep.web.shell;

import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A place to go. Its words are the messages {@code shell.nav.<section>} and {@code shell.bar.<section>}. */
enum NavItem {
    APPROVALS("/approvals", "checklist", Permission.DECIDE_PIN_RESETS),
    MY_CARDS("/cards", "credit-card", Permission.USE_OWN_CARDS),
    CARDS("/cards", "credit-card", Permission.SEE_ALL_CARDS),
    PIN_RESETS("/pin-resets", "key", Permission.USE_OWN_CARDS),
    ACCOUNTS("/accounts", "building-bank", Permission.MANAGE_ACCOUNTS),
    PEOPLE("/people", "users", Permission.MANAGE_PEOPLE),
    INSTRUCTIONS("/instructions", "help-circle", Permission.CLOSE_INSTRUCTIONS),
    DOCTOR("/doctor", "shield-check", Permission.EXAMINE_INSTALLATION),
    MY_ACTIVITY("/history", "history", Permission.READ_OWN_HISTORY),
    HISTORY("/history", "history", Permission.READ_COMPANY_HISTORY),
    ME("/me", "user", Permission.READ_OWN_HISTORY);

    private static final Set<NavItem> ON_THE_PHONE =
            EnumSet.of(APPROVALS, MY_CARDS, CARDS, PIN_RESETS, MY_ACTIVITY, HISTORY, ME);
    private static final int PHONE_PLACES = 4;

    private final String href;
    private final String icon;
    private final Permission needs;

    NavItem(String href, String icon, Permission needs) {
        this.href = href;
        this.icon = icon;
        this.needs = needs;
    }

    /** What a role may go to; where it may see the whole company, its own part is no place of its own. */
    static List<NavItem> of(Role role) {
        return Arrays.stream(values())
                .filter(item -> role.may(item.needs))
                .filter(item -> item != MY_CARDS || !role.may(Permission.SEE_ALL_CARDS))
                .filter(item -> item != MY_ACTIVITY || !role.may(Permission.READ_COMPANY_HISTORY))
                .filter(item -> item != ME)
                .toList();
    }

    /** The phone's bottom bar: three places and oneself, where everything else is listed. */
    static List<NavItem> phone(Role role) {
        List<NavItem> places = of(role).stream().filter(ON_THE_PHONE::contains).toList();
        List<NavItem> first = places.size() < PHONE_PLACES ? places : withoutPinResets(places);
        return Stream.concat(first.stream(), Stream.of(ME)).toList();
    }

    private static List<NavItem> withoutPinResets(List<NavItem> places) {
        return places.stream().filter(item -> item != PIN_RESETS).toList();
    }

    String href() {
        return href;
    }

    String icon() {
        return icon;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
