package receptive.model;

/**
 * Scores to logarithms of probabilities along the last axis of {@code [N, K]}: {@code z_i − log(sum_j exp(z_j))}. No
 * parameters.
 */
public record LogSoftmax() implements Layer {}
