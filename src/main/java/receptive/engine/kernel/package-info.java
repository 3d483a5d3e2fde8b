/**
 * The inner loops, over plain {@code float[]}: each exists twice behind {@link receptive.engine.kernel.Kernels}.
 *
 * <p>The scalar twin is the specification: read it to learn what a kernel does. The vector twin does the same with
 * {@code jdk.incubator.vector}, and is the only class of the project that uses that module. Where the module is not
 * enabled the scalar twin does all the work, and a log line says once how to enable it.
 *
 * <p>May use: the JDK, with {@code jdk.incubator.vector}. Knows nothing of tensors, shapes or layers.
 */
package receptive.engine.kernel;
