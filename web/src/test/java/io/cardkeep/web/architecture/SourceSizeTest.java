package io.cardkeep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourceSizeTest {
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 32;
    private static final int MOST_PARAMETERS = 5;

    private static List<Path> files = List.of();

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".."))) {
            files = all.filter(path -> path.toString().contains("/src/main/java/"))
                    .filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(200);
    }

    @Test
    void no_file_has_more_than_200_lines() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : files) {
            int length = Files.readAllLines(file).size();
            lengths.add(length);
            assertThat(length).as("lines of %s", file).isLessThanOrEqualTo(LONGEST_FILE);
        }
        lengths.sort(null);
        System.out.printf(
                "Main files: %d, median %d lines, p90 %d, longest %d.%n",
                lengths.size(),
                lengths.get(lengths.size() / 2),
                lengths.get(lengths.size() * 9 / 10),
                lengths.getLast());
    }

    @Test
    void no_method_has_more_than_32_lines_and_no_constructor_more_than_5_parameters() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            Measure measure = new Measure(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> measure.scan(unit, unit));
            assertThat(measure.complaints).isEmpty();
            assertThat(measure.methods).isGreaterThan(500);
        }
    }

    /** Looks at every method; a record's own constructor has no parameters to count. */
    private static final class Measure extends TreePathScanner<Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<String> complaints = new ArrayList<>();
        private int methods;

        Measure(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            methods++;
            long first =
                    line(unit, positions.getStartPosition(unit, method.getBody() == null ? method : method.getBody()));
            long last = line(unit, positions.getEndPosition(unit, method));
            if (last - first + 1 > LONGEST_METHOD) {
                complain(unit, first, method.getName() + " has " + (last - first + 1) + " lines");
            }
            boolean inRecord = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && type.getKind() == Tree.Kind.RECORD;
            int parameters = method.getParameters().size();
            if (method.getReturnType() == null && !inRecord && parameters > MOST_PARAMETERS) {
                complain(unit, first, "a constructor has " + parameters + " parameters");
            }
            return super.visitMethod(method, unit);
        }

        private void complain(CompilationUnitTree unit, long line, String what) {
            complaints.add(unit.getSourceFile().getName() + ":" + line + ": " + what);
        }

        private static long line(CompilationUnitTree unit, long position) {
            return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
        }
    }
}
