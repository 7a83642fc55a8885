package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kept input once, and a hunt for new ones by Jazzer, in a process of its own. The hunt's length is {@code
 * -Dcardkeep.fuzz.seconds=N}; what it finds and is worth keeping goes to {@code src/test/resources/fuzz}.
 */
class FuzzTest {
    @TestFactory
    Stream<DynamicTest> no_kept_input_makes_a_reader_throw() {
        return Stream.of(FuzzTarget.values())
                .flatMap(target -> inputs(target).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                target.folder() + "/" + file.getFileName(), () -> target.read(bytes(file)))));
    }

    @Test
    void a_short_hunt_finds_nothing_that_makes_a_reader_throw(@TempDir Path folder) throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (FuzzTarget target : FuzzTarget.values()) {
            for (Path file : inputs(target)) {
                Path seed = corpus.resolve(target.folder() + "-" + file.getFileName());
                Files.write(seed, forTarget(target, bytes(file)));
            }
        }
        Path log = folder.resolve("log");
        int seconds = Integer.getInteger("cardkeep.fuzz.seconds", 60);
        Process jazzer = new ProcessBuilder(command(folder, corpus, seconds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(jazzer.waitFor(seconds + 240L, TimeUnit.SECONDS))
                    .as("the hunt ends")
                    .isTrue();
        } finally {
            jazzer.destroyForcibly();
        }

        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(jazzer.exitValue()).as(said).isZero();
        assertThat(said).containsPattern("Done \\d{3,} runs");
        System.out.println(
                said.lines().filter(line -> line.startsWith("Done")).findFirst().orElseThrow());
    }

    private static List<String> command(Path folder, Path corpus, int seconds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + FuzzEntry.class.getName(),
                "--instrumentation_includes=io.cardkeep.**",
                "--custom_hook_includes=io.cardkeep.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-seed=1",
                "-rss_limit_mb=2048",
                "-max_total_time=" + seconds));
        command.add(corpus.toString());
        return command;
    }

    private static byte[] forTarget(FuzzTarget target, byte[] input) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(List.of(FuzzTarget.values()).indexOf(target));
        seed.writeBytes(input);
        return seed.toByteArray();
    }

    private static List<Path> inputs(FuzzTarget target) {
        List<Path> inputs = new ArrayList<>(files("/fuzz/" + target.folder()));
        if (target.readsJson()) {
            inputs.addAll(files("/samples"));
        }
        return inputs;
    }

    private static List<Path> files(String folder) {
        URL url = Objects.requireNonNull(FuzzTest.class.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
