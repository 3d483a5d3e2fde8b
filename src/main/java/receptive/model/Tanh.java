package receptive.model;

/** The hyperbolic tangent, element by element. No parameters. */
public record Tanh() implements Layer {}
