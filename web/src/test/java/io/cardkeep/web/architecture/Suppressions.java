package io.cardkeep.web.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where sources silence the null check. JPA fills a row after its empty constructor, so there it may be. */
final class Suppressions {
    private Suppressions() {}

    /** Each as {@code file:line}. */
    static List<String> in(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                boolean silences = lines.get(i).matches(".*@SuppressWarnings\\(.*\"(NullAway.*|all)\".*");
                if (silences && !isOfAnEmptyRow(file, lines.subList(i, Math.min(i + 2, lines.size())))) {
                    found.add(file + ":" + (i + 1));
                }
            }
        }
        return found;
    }

    private static boolean isOfAnEmptyRow(Path file, List<String> annotationAndNext) {
        String type = file.getFileName().toString().replace(".java", "");
        return type.endsWith("Row")
                && annotationAndNext.getFirst().strip().equals("@SuppressWarnings(\"NullAway.Init\")")
                && annotationAndNext.getLast().strip().matches("(protected )?" + type + "\\(\\) \\{}");
    }
}
