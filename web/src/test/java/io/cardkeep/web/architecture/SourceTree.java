package io.cardkeep.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out sources of every module; Maven runs a module's tests in that module's folder. */
final class SourceTree {
    static final Path ROOT = Path.of("..");

    private SourceTree() {}

    /** Every module that the parent pom names, as its folder. */
    static List<Path> modules() {
        try (Stream<String> lines = Files.lines(ROOT.resolve("pom.xml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("<module>"))
                    .map(line -> line.replaceAll("</?module>", ""))
                    .map(ROOT::resolve)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files under a folder of each module, for instance {@code src/main/java}. */
    static List<Path> javaFiles(String folder) {
        return modules().stream()
                .map(module -> module.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(each -> javaFiles(each).stream())
                .toList();
    }

    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packages, as paths within source folders, that no {@code package-info.java} says {@code @NullMarked} of.
     *
     * @param folders source folders of one module; what one of them says of a package holds in all
     */
    static List<Path> notNullMarked(List<Path> folders) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream().map(file -> folder.relativize(file.getParent())))
                .distinct()
                .filter(room -> folders.stream()
                        .noneMatch(folder -> isNullMarked(folder.resolve(room).resolve("package-info.java"))))
                .toList();
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo)
                    && Files.readString(packageInfo).lines().anyMatch(line -> line.equals("@NullMarked"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
