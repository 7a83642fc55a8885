package io.cardkeep.domain.history;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done. The code is for ever: it is stored, exported and searched by, and never changes its meaning. */
public sealed interface Action
        permits CardAction,
                PinAction,
                PinResetAction,
                FirstPinAction,
                PeopleAction,
                SignInAction,
                AccountAction,
                EnkashAction,
                HistoryAction {

    /** Stable, lower case, {@code room.verb}. */
    String code();

    /** The action of a code; throws IllegalArgumentException when there is none. */
    static Action of(String code) {
        Action action = Codes.ALL.get(code);
        if (action == null) {
            throw new IllegalArgumentException("No action has the code " + code + ".");
        }
        return action;
    }

    /** Every action, by code. */
    static Map<String, Action> all() {
        return Codes.ALL;
    }

    /** Holds the map, since an interface cannot have a private field. */
    final class Codes {
        private static final Map<String, Action> ALL = Stream.<Action[]>of(
                        CardAction.values(),
                        PinAction.values(),
                        PinResetAction.values(),
                        FirstPinAction.values(),
                        PeopleAction.values(),
                        SignInAction.values(),
                        AccountAction.values(),
                        EnkashAction.values(),
                        HistoryAction.values())
                .flatMap(Arrays::stream)
                .collect(Collectors.toUnmodifiableMap(Action::code, Function.identity()));

        private Codes() {}
    }
}
