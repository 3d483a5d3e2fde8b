/**
 * What the records of {@code receptive.model} mean: shapes, parameter counts, multiply-accumulates and forward passes.
 *
 * <p>Start with {@link receptive.engine.Tensor} and {@link receptive.engine.Operations} for single layers, and with
 * {@link receptive.engine.Summary} and {@link receptive.engine.Inference} for whole networks. Tensors are
 * {@code float}, laid out {@code [N, C, H, W]}, the last axis fastest. To learn what an operation is, read its formula in
 * {@code Definitions}; the loops that take the time stand in {@code receptive.engine.kernel}. Filters, colours and plain
 * convolution of pictures are in {@code receptive.engine.image}.
 *
 * <p>May use: the JDK, {@code receptive.model}, {@code receptive.engine.kernel}.
 */
package receptive.engine;
