package receptive.model;

/** The rectifier, element by element: {@code max(0, x)}. No parameters. */
public record Relu() implements Layer {}
