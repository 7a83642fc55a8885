package io.cardkeep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PomTest {
    static List<Path> modules() {
        return SourceTree.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void versions_are_the_parent_s_alone(Path module) throws IOException {
        assertThat(Pom.read(module.resolve("pom.xml")).versions())
                .as("versions in %s: the parent pom is the one place to look when a library has a hole", module)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void no_module_compiles_against_an_adapter(Path module) throws IOException {
        assertThat(Pom.read(module.resolve("pom.xml")).adaptersToCompileAgainst())
                .as("adapters that the sources of %s would see", module)
                .isEmpty();
    }
}
