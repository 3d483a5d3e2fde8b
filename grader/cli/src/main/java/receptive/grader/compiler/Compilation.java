package receptive.grader.compiler;

import java.util.List;
import java.util.Map;
import java.util.Set;
import receptive.grader.Problem;

/**
 * A submission as a program.
 *
 * @param units one for each source, in order
 * @param remarks what happened to a source as a whole
 */
public record Compilation(List<Unit> units, List<String> remarks) {

    /** Copies the lists. */
    public Compilation {
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    /**
     * The program of one source.
     *
     * @param file the source
     * @param steps what to load and to run, in order
     * @param declarations the classes that implement a contract, in the order of their definition
     * @param problems what the compiler refused
     */
    public record Unit(String file, List<Step> steps, List<Declaration> declarations, List<Problem> problems) {
        /** Copies the lists. */
        public Unit {
            steps = List.copyOf(steps);
            declarations = List.copyOf(declarations);
            problems = List.copyOf(problems);
        }
    }

    /** What to do next. */
    public sealed interface Step {}

    /**
     * Make classes known.
     *
     * @param classes bytes by binary name
     */
    public record Load(Map<String, byte[]> classes) implements Step {}

    /**
     * Run a statement of a cell.
     *
     * @param className binary name
     * @param methodName a static method without parameters
     * @param cell the cell
     */
    public record Run(String className, String methodName, int cell) implements Step {}

    /**
     * A class that a student may be judged by.
     *
     * @param name its simple name
     * @param binaryName its binary name
     * @param cell the cell, or 0
     * @param contracts binary names of the contracts that it implements
     */
    public record Declaration(String name, String binaryName, int cell, Set<String> contracts) {}
}
