/**
 * From a submission to a program: class files, and the order in which to load and run them.
 *
 * <p>Start with {@link receptive.grader.compiler.Compiler}, the grader's end, and
 * {@link receptive.grader.compiler.CompilerMain}, which runs in a sandboxed process of its own: the sources are hostile
 * even if nothing of them is executed. That process sees contracts and model, no suite and no solution.
 *
 * <p>May use: {@code receptive.notebooks} (the JShell session), {@code receptive.grader.intake},
 * {@code receptive.grader.sandbox}, {@code receptive.worker} and the JDK.
 */
package receptive.grader.compiler;
