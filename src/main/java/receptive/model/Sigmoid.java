package receptive.model;

/** The logistic function, element by element: {@code 1 / (1 + exp(−x))}. No parameters. */
public record Sigmoid() implements Layer {}
