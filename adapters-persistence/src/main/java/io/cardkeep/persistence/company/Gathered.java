package io.cardkeep.persistence.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts together what one company after the other answered to a job. */
final class Gathered {
    private Gathered() {}

    /**
     * Numbers are added; lists take turns, so that no company waits for another's long list.
     *
     * @param type that the method returns
     * @param arguments of the call; a number among them is how many it wants at most
     */
    static Object of(Class<?> type, List<Object> answers, Object[] arguments) {
        if (type == int.class) {
            return answers.stream().mapToInt(Integer.class::cast).sum();
        }
        int most = Arrays.stream(arguments)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return inTurns(answers.stream().<List<?>>map(List.class::cast).toList(), most);
    }

    private static List<Object> inTurns(List<List<?>> answers, int most) {
        int longest = answers.stream().mapToInt(List::size).max().orElse(0);
        List<Object> all = new ArrayList<>();
        for (int place = 0; place < longest; place++) {
            for (List<?> answer : answers) {
                if (place < answer.size() && all.size() < most) {
                    all.add(answer.get(place));
                }
            }
        }
        return all;
    }
}
