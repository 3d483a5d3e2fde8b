/**
 * Networks, their summaries, and what was measured of them as JSON.
 *
 * <p>Start with {@link receptive.json.NetworkFile}, which reads a file, and {@link receptive.json.SummaryJson}. What a
 * file looks like is described at {@link receptive.json.NetworkJson}.
 *
 * <p>May use: {@code receptive.model}, {@code receptive.engine}, {@code receptive.bench}, Jackson.
 */
package receptive.json;
