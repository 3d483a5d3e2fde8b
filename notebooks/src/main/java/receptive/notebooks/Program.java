package receptive.notebooks;

import java.util.List;

/**
 * What the code cells of a notebook compile to: class files, and the order in which to load and run them.
 *
 * <p>To run a program, take the steps in order in one class loader: remember the class files of a {@link LoadClasses}, call
 * the static method without parameters of an {@link Invoke}. As in a notebook, when one throws, the remaining invocations
 * of the same cell are left out and the next cell goes on.
 *
 * @param steps what to do, in order
 * @param classes every class, interface, record and enum that a cell declares, in order of declaration; one that a later
 *     cell declares again is here twice
 * @param diagnostics what the compiler said, in order of cell and line
 */
public record Program(List<Step> steps, List<DeclaredClass> classes, List<CellDiagnostic> diagnostics) {

    /** Copies the lists. */
    public Program {
        steps = List.copyOf(steps);
        classes = List.copyOf(classes);
        diagnostics = List.copyOf(diagnostics);
    }

    /** One thing to do. */
    public sealed interface Step {}

    /**
     * Class files that become available together; they may need each other.
     *
     * @param classes the class files
     */
    public record LoadClasses(List<ClassFile> classes) implements Step {

        /** Copies the list. */
        public LoadClasses {
            classes = List.copyOf(classes);
        }
    }

    /**
     * A static method without parameters to be called: one statement, expression or initialiser of a cell.
     *
     * @param className binary name of a class loaded before
     * @param methodName its method
     * @param cell the cell it stands in
     */
    public record Invoke(String className, String methodName, int cell) implements Step {}

    /**
     * A compiled class.
     *
     * @param name binary name
     * @param bytes the class file
     */
    public record ClassFile(String name, byte[] bytes) {}

    /**
     * A type that a cell declares.
     *
     * @param name its name in the cell: {@code MyConv}
     * @param binaryName what to ask a class loader for: {@code REPL.$JShell$12$MyConv}
     * @param cell the cell it stands in
     * @param usable whether nothing that it names is missing
     */
    public record DeclaredClass(String name, String binaryName, int cell, boolean usable) {}

    /** Whether the compiler found an error in a cell. */
    public boolean failedToCompile(int cell) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.error() && diagnostic.cell() == cell);
    }
}
