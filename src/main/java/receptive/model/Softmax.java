package receptive.model;

/** Scores to probabilities along the last axis of {@code [N, K]}: {@code exp(z_i) / sum_j exp(z_j)}. No parameters. */
public record Softmax() implements Layer {}
