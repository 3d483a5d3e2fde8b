package receptive.model;

/** Lays {@code [N, C, H, W]} out as {@code [N, C·H·W]}, channel by channel and row by row. No parameters. */
public record Flatten() implements Layer {}
