/**
 * Whole networks at full speed: a plan is made once for a network, its weights and the shape of its input, and then run many
 * times. Start with {@link receptive.engine.plan.Plan}.
 *
 * <p>A plan is a list of steps over buffers that are allocated once. Between convolutions images stay in blocks of channels
 * ({@link receptive.engine.kernel.Blocks}); a convolution takes its rectifier, the batch norm before that and the addition of a
 * residual block with it.
 *
 * <p>May use: {@code receptive.engine}, {@code receptive.engine.kernel}, {@code receptive.model}, the JDK.
 */
package receptive.engine.plan;
