package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.ToldBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The codes in the document are those in the code, and say the same of who tells. */
class AssumptionsDocumentTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z.-]+)` \\| .+ \\| ([a-z -]+) \\|$", Pattern.MULTILINE);

    @Test
    void each_assumption_has_its_row_and_each_row_its_assumption() throws IOException {
        String page = Files.readString(Path.of("../docs/enkash-assumptions.md"));
        String section =
                page.substring(page.indexOf("## What `doctor` looks for"), page.indexOf("## What the sandbox assumes"));
        Map<String, String> rows = new LinkedHashMap<>();
        for (Matcher row = ROW.matcher(section); row.find(); ) {
            rows.put(row.group(1), row.group(2));
        }

        Map<String, String> known = new LinkedHashMap<>();
        Arrays.stream(Assumption.values()).forEach(each -> known.put(each.code(), words(each.toldBy())));
        assertThat(rows).isEqualTo(known);
    }

    private static String words(ToldBy toldBy) {
        return toldBy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
