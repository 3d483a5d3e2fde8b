/**
 * Benchmarks of single kernels with JMH: start with {@link receptive.bench.kernels.KernelBenchmarks}, a program.
 *
 * <p>May use: {@code receptive.engine.kernel}, {@code receptive.bench}, JMH.
 */
package receptive.bench.kernels;
