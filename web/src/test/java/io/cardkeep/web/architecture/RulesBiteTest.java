package io.cardkeep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks every rule about classes on purpose, among the product's own classes, and reads the complaint. */
class RulesBiteTest {
    @TempDir
    private static Path folder;

    private static JavaClasses all;

    @BeforeAll
    static void compile_what_is_broken() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<Path> files = Stream.of(Rule.values())
                .flatMap(rule -> Samples.of(rule).stream())
                .map(sample -> sample.write(sources))
                .distinct()
                .toList();
        compile(files, classes);
        List<Location> locations = new ArrayList<>(Locations.ofPackage("io.cardkeep"));
        locations.add(Location.of(classes));
        all = new ClassFileImporter().importLocations(locations);
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_names_whoever_breaks_it(Rule rule) {
        List<String> complaints =
                rule.asArchUnitSaysIt().evaluate(all).getFailureReport().getDetails();

        assertThat(Samples.of(rule))
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(complaints)
                        .as("what %s says about %s", rule, broken.text())
                        .anyMatch(complaint -> complaint.contains(broken.name())));
    }

    @Test
    void a_misspelt_package_and_a_class_that_is_gone_are_noticed() {
        assertThat(Named.holdsAClass("io.cardkeep.web.wiring..", all)).isTrue();
        assertThat(Named.holdsAClass("io.cardkeep.web.wireing..", all)).isFalse();
    }

    @Test
    void a_reader_that_no_longer_reads_a_secret_is_noticed() {
        assertThat(Named.calls("io.cardkeep.enkash.SetPinBody", LentSecret.PIN_DIGITS, all))
                .isTrue();
        assertThat(Named.calls("io.cardkeep.enkash.EnkashPinSetter", LentSecret.PIN_DIGITS, all))
                .isFalse();
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as("the broken samples compile").isTrue();
        }
    }
}
