/**
 * The inner loops, over plain {@code float[]}: each exists twice behind an interface. Start with
 * {@link receptive.engine.kernel.Tiles}, in which most of the time of a network goes; {@link receptive.engine.kernel.Kernels} has the loops of
 * single operations.
 *
 * <p>The scalar twin is the specification: read it to learn what a kernel does. The vector twins do the same with
 * {@code jdk.incubator.vector}, and are the only classes of the project that use that module. Where the module is not
 * enabled the scalar twin does all the work, and a log line says once how to enable it.
 *
 * <p>May use: the JDK, with {@code jdk.incubator.vector}. Knows nothing of tensors, shapes or layers.
 */
package receptive.engine.kernel;
