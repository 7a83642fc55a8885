package io.cardkeep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks every rule about sources and poms on purpose, by one line too many, and reads the complaint. */
class SourceRulesBiteTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_may_have_200_lines_and_not_one_more() throws IOException {
        assertThat(complaints("class Sample {}\n" + "// line\n".repeat(199))).isEmpty();
        assertThat(complaints("class Sample {}\n" + "// line\n".repeat(200)))
                .singleElement()
                .asString()
                .endsWith("Sample.java:1: the file has 201 lines");
    }

    @Test
    void a_method_may_have_25_lines_with_its_annotations_and_not_one_more() throws IOException {
        assertThat(complaints(method("    @Deprecated\n    void act() {\n", 22)))
                .isEmpty();
        assertThat(complaints(method("    @Deprecated\n    void act() {\n", 23)))
                .singleElement()
                .asString()
                .endsWith("act has 26 lines");
    }

    @Test
    void a_method_is_as_long_as_its_parameters_make_it() throws IOException {
        assertThat(complaints(method("    void act(\n            int one,\n            int other) {\n", 22)))
                .singleElement()
                .asString()
                .endsWith("act has 26 lines");
    }

    @Test
    void a_lambda_counts_for_its_method_and_outside_methods_for_itself() throws IOException {
        assertThat(complaints(method("    void act() {\n        Runnable run = () -> {\n", 22, "        };\n")))
                .singleElement()
                .asString()
                .endsWith("act has 26 lines");
        assertThat(complaints("class Sample {\n    Runnable run = () -> {\n" + "        assert true;\n".repeat(24)
                        + "    };\n}\n"))
                .singleElement()
                .asString()
                .endsWith("a lambda has 26 lines");
        assertThat(complaints("class Sample {\n    static {\n" + "        assert true;\n".repeat(24) + "    }\n}\n"))
                .singleElement()
                .asString()
                .endsWith("an initializer has 26 lines");
    }

    @Test
    void a_constructor_may_have_5_parameters_and_not_one_more_but_in_a_record() throws IOException {
        assertThat(complaints("class Sample { Sample(int a, int b, int c, int d, int e) {} }\n"))
                .isEmpty();
        assertThat(complaints("class Sample { Sample(int a, int b, int c, int d, int e, int f) {} }\n"))
                .singleElement()
                .asString()
                .endsWith("a constructor has 6 parameters");
        assertThat(complaints("record Sample(int a, int b, int c, int d, int e, int f) {}\n"))
                .isEmpty();
    }

    @Test
    void a_package_without_the_mark_is_noticed() throws IOException {
        Path main = Files.createDirectories(folder.resolve("main/sample"));
        Path test = Files.createDirectories(folder.resolve("test/sample"));
        List<Path> folders = List.of(main.getParent(), test.getParent());
        Files.writeString(test.resolve("Sample.java"), "package sample;\nclass Sample {}\n");
        assertThat(SourceTree.notNullMarked(folders)).containsExactly(Path.of("sample"));

        Files.writeString(main.resolve("package-info.java"), "package sample;\n");
        assertThat(SourceTree.notNullMarked(folders)).containsExactly(Path.of("sample"));

        Files.writeString(main.resolve("package-info.java"), "@NullMarked\npackage sample;\n");
        assertThat(SourceTree.notNullMarked(folders)).isEmpty();
    }

    @Test
    void a_silenced_null_check_is_noticed_wherever_it_is_no_empty_constructor_of_a_row() throws IOException {
        Path row = Files.writeString(folder.resolve("CardRow.java"), """
                class CardRow {
                    @SuppressWarnings("NullAway.Init")
                    protected CardRow() {}
                }
                """);
        assertThat(Suppressions.in(List.of(row))).isEmpty();

        Path other = Files.writeString(folder.resolve("OtherRow.java"), """
                class OtherRow {
                    @SuppressWarnings("NullAway.Init")
                    OtherRow(String given) {}

                    @SuppressWarnings({"unused", "NullAway"})
                    void act() {}

                    @SuppressWarnings("all")
                    void actAgain() {}
                }
                """);
        assertThat(Suppressions.in(List.of(other))).hasSize(3);
    }

    @Test
    void a_version_in_a_module_is_noticed_and_so_is_an_adapter_that_web_could_compile_against() throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <parent><artifactId>cardkeep</artifactId><version>1</version></parent>
                  <properties><icu4j.version>79.1</icu4j.version></properties>
                  <dependencies>
                    <dependency><artifactId>icu4j</artifactId><version>79.1</version></dependency>
                    <dependency><artifactId>adapters-enkash</artifactId></dependency>
                    <dependency><artifactId>adapters-persistence</artifactId><scope>runtime</scope></dependency>
                    <dependency>
                      <artifactId>adapters-persistence</artifactId><type>test-jar</type><scope>test</scope>
                    </dependency>
                  </dependencies>
                </project>
                """);

        assertThat(Pom.read(pom).versions()).containsExactly("icu4j.version", "icu4j");
        assertThat(Pom.read(pom).adaptersToCompileAgainst()).containsExactly("adapters-enkash");
    }

    private List<String> complaints(String text) throws IOException {
        return Measure.of(List.of(Files.writeString(folder.resolve("Sample.java"), text)))
                .complaints();
    }

    private static String method(String head, int lines) {
        return method(head, lines, "");
    }

    private static String method(String head, int lines, String end) {
        return "class Sample {\n" + head + "        assert true;\n".repeat(lines) + end + "    }\n}\n";
    }
}
