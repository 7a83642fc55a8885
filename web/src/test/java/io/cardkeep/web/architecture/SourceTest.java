package io.cardkeep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void no_file_has_more_than_200_lines_no_method_more_than_25_and_no_constructor_more_than_5_parameters()
            throws IOException {
        List<Path> files = SourceTree.javaFiles("src/main/java");

        Measure measure = Measure.of(files);

        assertThat(measure.complaints()).isEmpty();
        assertThat(measure.methods()).isGreaterThan(1_000);
        report(measure.fileLengths());
    }

    @Test
    void every_module_has_sources_that_are_measured() {
        assertThat(SourceTree.modules())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(module -> assertThat(SourceTree.javaFiles(module.resolve("src/main/java")))
                        .isNotEmpty());
    }

    @Test
    void nothing_but_a_row_s_empty_constructor_silences_the_null_check() throws IOException {
        assertThat(Suppressions.in(SourceTree.javaFiles("src/main/java"))).isEmpty();
    }

    private static void report(List<Integer> lengths) {
        System.out.printf(
                "Main files: %d, median %d lines, p90 %d, longest %d.%n",
                lengths.size(),
                lengths.get(lengths.size() / 2),
                lengths.get(lengths.size() * 9 / 10),
                lengths.getLast());
    }
}
