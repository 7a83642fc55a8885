package io.cardkeep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.cardkeep");

    @ParameterizedTest
    @EnumSource
    void the_product_keeps_every_rule(Rule rule) {
        rule.asArchUnitSaysIt().check(OURS);
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.architecture.Layer#NAMED")
    void every_package_that_a_rule_names_holds_a_class(String pattern) {
        assertThat(Named.holdsAClass(pattern, OURS))
                .as("a misspelt package would let its rule pass without looking at anything: %s", pattern)
                .isTrue();
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.architecture.Named#CLASSES")
    void every_class_that_a_rule_names_is_there(String name) {
        assertThat(OURS.contain(name))
                .as("a name left behind would let whatever takes it next do what the rule forbids: %s", name)
                .isTrue();
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.architecture.LentSecret#ALL")
    void every_reader_of_a_secret_still_reads_it(LentSecret secret) {
        assertThat(secret.readers())
                .allSatisfy(reader -> assertThat(Named.calls(reader, secret, OURS))
                        .as("%s no longer needs to be trusted with %s", reader, secret.owner())
                        .isTrue());
    }

    @Test
    void every_package_of_every_module_is_null_marked_its_tests_too() {
        assertThat(SourceTree.modules())
                .allSatisfy(module -> assertThat(SourceTree.notNullMarked(
                                List.of(module.resolve("src/main/java"), module.resolve("src/test/java"))))
                        .isEmpty());
    }
}
