/**
 * How fast a forward pass is, beside others: start with {@link receptive.bench.Race}, and with
 * {@link receptive.bench.Case} for what is run.
 *
 * <p>Others come as {@link receptive.bench.Candidate}s of a jar that is not part of the program; here stands ours
 * alone.
 *
 * <p>May use: {@code receptive.engine}, {@code receptive.zoo}, {@code receptive.model}, the JDK.
 */
package receptive.bench;
