/**
 * Others' engines behind {@link receptive.bench.Candidate}. Part of no other build: see docs/performance.md.
 *
 * <p>Each is set up as its makers advise: graphs optimised, weights reordered beforehand, layouts of its own choice
 * within. Each is handed the same array in the order {@code [N, C, H, W]} and hands one back, and what that takes is
 * part of its time.
 *
 * <p>May use: {@code receptive.bench}, {@code receptive.engine}, {@code receptive.model}, and the engine of its name.
 */
package receptive.bench.peers;
