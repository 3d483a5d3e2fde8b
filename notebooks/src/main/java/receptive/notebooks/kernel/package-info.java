/**
 * The Jupyter kernel: a thin layer between IJava's base library, which speaks Jupyter's protocol, and
 * {@link receptive.notebooks.JavaSession}, which knows the Java of a notebook.
 *
 * <p>Start with {@link receptive.notebooks.kernel.KernelMain}, which Jupyter starts, and
 * {@link receptive.notebooks.kernel.KernelInstaller}, which tells Jupyter of it.
 *
 * <p>May use: {@code receptive.notebooks}, {@code io.github.spencerpark.jupyter}, Jackson, the JDK.
 */
package receptive.notebooks.kernel;
