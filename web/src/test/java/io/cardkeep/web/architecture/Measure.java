package io.cardkeep.web.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures sources as the compiler reads them. A method counts whole, from its first annotation or modifier to its last
 * brace, and so do the lambdas and local classes in it; a lambda or an initializer outside methods counts for itself. A
 * record's own constructor has no parameters to count.
 */
final class Measure extends TreePathScanner<Void, CompilationUnitTree> {
    static final int LONGEST_FILE = 200;
    static final int LONGEST_METHOD = 25;
    static final int MOST_PARAMETERS = 5;

    private final SourcePositions positions;
    private final List<String> complaints = new ArrayList<>();
    private final List<Integer> fileLengths = new ArrayList<>();
    private int methods;

    private Measure(SourcePositions positions) {
        this.positions = positions;
    }

    static Measure of(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            Measure measure = new Measure(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                measure.file(unit);
            }
            return measure;
        }
    }

    /** What is too long, each as {@code file:line: what}. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Lines of each file, ascending. */
    List<Integer> fileLengths() {
        return fileLengths.stream().sorted().toList();
    }

    int methods() {
        return methods;
    }

    private void file(CompilationUnitTree unit) throws IOException {
        int length = Math.toIntExact(
                unit.getSourceFile().getCharContent(true).toString().lines().count());
        fileLengths.add(length);
        if (length > LONGEST_FILE) {
            complain(unit, 1, "the file has " + length + " lines");
        }
        scan(unit, unit);
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        methods++;
        length(method, unit, method.getName().toString());
        int parameters = method.getParameters().size();
        if (method.getReturnType() == null && !inRecord() && parameters > MOST_PARAMETERS) {
            complain(unit, line(unit, start(method, unit)), "a constructor has " + parameters + " parameters");
        }
        return super.visitMethod(method, unit);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, CompilationUnitTree unit) {
        length(lambda, unit, "a lambda");
        return super.visitLambdaExpression(lambda, unit);
    }

    @Override
    public Void visitBlock(BlockTree block, CompilationUnitTree unit) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
            length(block, unit, "an initializer");
        }
        return super.visitBlock(block, unit);
    }

    private void length(Tree tree, CompilationUnitTree unit, String what) {
        long first = line(unit, start(tree, unit));
        long lines = line(unit, positions.getEndPosition(unit, tree)) - first + 1;
        if (lines > LONGEST_METHOD) {
            complain(unit, first, what + " has " + lines + " lines");
        }
    }

    private long start(Tree tree, CompilationUnitTree unit) {
        return positions.getStartPosition(unit, tree);
    }

    private boolean inRecord() {
        return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                && type.getKind() == Tree.Kind.RECORD;
    }

    private void complain(CompilationUnitTree unit, long line, String what) {
        complaints.add(unit.getSourceFile().getName() + ":" + line + ": " + what);
    }

    private static long line(CompilationUnitTree unit, long position) {
        return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
    }
}
