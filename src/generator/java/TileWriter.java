import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the straight-line code of the kernels on vectors: sums in an array of vectors would live on the heap, so each has to be
 * a variable of its own, and a method has to know their number. The build runs it before it compiles; to read what it writes, look
 * into {@code src/target/generated-sources/kernels}.
 */
final class TileWriter {

    static final int MOST_PIXELS = 12;

    private TileWriter() {}

    /** Writes the files into a folder. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(Path.of(arguments[0], "Transposition.java"), transposition());
        Files.writeString(Path.of(arguments[0], "WideTiles.java"), tiles(true));
        Files.writeString(Path.of(arguments[0], "NarrowTiles.java"), tiles(false));
        Files.writeString(Path.of(arguments[0], "StraightStrips.java"), strips());
    }

    /** The source of one class. */
    static String tiles(boolean wide) {
        StringBuilder text = new StringBuilder("""
                package receptive.engine.kernel;

                import jdk.incubator.vector.FloatVector;
                import jdk.incubator.vector.VectorSpecies;

                /**
                 * %s tiles: see {@link Tiles#multiply}. One flat loop over the taps, each sum a local variable.
                 *
                 * <p>Written by {@code TileWriter} when the project is built.
                 */
                final class %s {

                    private static final VectorSpecies<Float> SPECIES = VectorTiles.SPECIES;
                    private static final int LANES = VectorTiles.LANES;

                    private %s() {}

                    static void multiply(
                            int pixels,
                            int taps,
                            int[] offsets,
                            float[] x,
                            int xOffset,
                            float[] w,
                            int wOffset,
                            float[] bias,
                            int biasOffset,
                            boolean add,
                            float floor,
                            float[] y,
                            int yOffset,
                            int yStep,
                            int ySecond) {
                        switch (pixels) {
                """.formatted(
                wide ? "Wide" : "Narrow", wide ? "WideTiles" : "NarrowTiles", wide ? "WideTiles" : "NarrowTiles"));
        for (int pixels = 1; pixels <= MOST_PIXELS; pixels++) {
            text.append("            case %d -> of%d(%s);%n".formatted(pixels, pixels, ARGUMENTS));
        }
        text.append("""
                            default -> throw new IllegalArgumentException("A tile has 1 to %d pixels but got " + pixels + ".");
                        }
                    }
                """.formatted(MOST_PIXELS));
        for (int pixels = 1; pixels <= MOST_PIXELS; pixels++) {
            text.append(method(pixels, wide));
        }
        return text.append("}\n").toString();
    }

    private static final String ARGUMENTS =
            "taps, offsets, x, xOffset, w, wOffset, bias, biasOffset, add, floor, y, yOffset, yStep, ySecond";

    private static String method(int pixels, boolean wide) {
        int vectors = wide ? 2 : 1;
        StringBuilder text = new StringBuilder();
        text.append("""

                    private static void of%d(
                            int taps, int[] offsets, float[] x, int xOffset, float[] w, int wOffset, float[] bias, int biasOffset,
                            boolean add, float floor, float[] y, int yOffset, int yStep, int ySecond) {
                """.formatted(pixels));
        for (int i = 0; i < pixels; i++) {
            for (int j = 0; j < vectors; j++) {
                text.append("        FloatVector %s = FloatVector.zero(SPECIES);%n".formatted(sum(i, j)));
            }
        }
        text.append("        for (int k = 0; k < taps; k++) {\n");
        text.append("            int pixel = xOffset + offsets[k];\n");
        for (int j = 0; j < vectors; j++) {
            text.append("            FloatVector w%d = FloatVector.fromArray(SPECIES, w, wOffset + k * %s%s);%n"
                    .formatted(j, wide ? "(2 * LANES)" : "LANES", j == 0 ? "" : " + LANES"));
        }
        for (int i = 0; i < pixels; i++) {
            String at = i == 0 ? "pixel" : "pixel + " + i + " * LANES";
            if (i == 0) {
                text.append("            FloatVector value = FloatVector.broadcast(SPECIES, x[%s]);%n".formatted(at));
            } else {
                text.append("            value = FloatVector.broadcast(SPECIES, x[%s]);%n".formatted(at));
            }
            for (int j = 0; j < vectors; j++) {
                text.append("            %1$s = value.fma(w%2$d, %1$s);%n".formatted(sum(i, j), j));
            }
        }
        text.append("        }\n");
        for (int j = 0; j < vectors; j++) {
            text.append("        FloatVector bias%d = FloatVector.fromArray(SPECIES, bias, biasOffset%s);%n"
                    .formatted(j, j == 0 ? "" : " + LANES"));
        }
        each(text, pixels, vectors, "        %1$s = %1$s.add(bias%2$d);%n");
        text.append("        if (add) {\n");
        each(text, pixels, vectors, "            %1$s = %1$s.add(FloatVector.fromArray(SPECIES, y, %3$s));%n");
        text.append("        }\n        if (floor > Float.NEGATIVE_INFINITY) {\n");
        text.append("            FloatVector least = FloatVector.broadcast(SPECIES, floor);\n");
        each(text, pixels, vectors, "            %1$s = %1$s.max(least);%n");
        text.append("        }\n");
        each(text, pixels, vectors, "        %1$s.intoArray(y, %3$s);%n");
        return text.append("    }\n").toString();
    }

    /** A line for each sum: its variable, its vector, its place in the result. */
    private static void each(StringBuilder text, int pixels, int vectors, String line) {
        for (int i = 0; i < pixels; i++) {
            for (int j = 0; j < vectors; j++) {
                String place = "yOffset" + (i == 0 ? "" : i == 1 ? " + yStep" : " + " + i + " * yStep")
                        + (j == 0 ? "" : " + ySecond");
                text.append(line.formatted(sum(i, j), j, place));
            }
        }
    }

    /** The variable of a sum: {@code a0}, {@code b0}, … */
    private static String sum(int pixel, int vector) {
        return IntStream.of("ab".charAt(vector)).mapToObj(Character::toString).collect(Collectors.joining())
                + String.format(Locale.ROOT, "%d", pixel);
    }

    private static String strips() {
        StringBuilder text = new StringBuilder("""
                package receptive.engine.kernel;

                import jdk.incubator.vector.FloatVector;
                import jdk.incubator.vector.VectorSpecies;

                /** Strips: see {@link Strips#multiply}. One flat loop over the taps, each sum a local variable. */
                final class StraightStrips {

                    private static final VectorSpecies<Float> SPECIES = VectorTiles.SPECIES;

                    private StraightStrips() {}

                    static void multiply(
                            int filters,
                            int taps,
                            int[] offsets,
                            float[] x,
                            int xFirst,
                            int xSecond,
                            float[] w,
                            float[] bias,
                            float floor,
                            float[] y,
                            int yFirst,
                            int ySecond,
                            int yStep) {
                        switch (filters) {
                """);
        for (int filters = 1; filters <= MOST_PIXELS; filters++) {
            text.append(
                    "            case %d -> of%d(taps, offsets, x, xFirst, xSecond, w, bias, floor, y, yFirst, ySecond, yStep);%n"
                            .formatted(filters, filters));
        }
        text.append("""
                            default -> throw new IllegalArgumentException("A strip has 1 to %d filters but got " + filters + ".");
                        }
                    }
                """.formatted(MOST_PIXELS));
        for (int filters = 1; filters <= MOST_PIXELS; filters++) {
            text.append("""

                        private static void of%d(
                                int taps, int[] offsets, float[] x, int xFirst, int xSecond, float[] w, float[] bias, float floor,
                                float[] y, int yFirst, int ySecond, int yStep) {
                    """.formatted(filters));
            for (int f = 0; f < filters; f++) {
                text.append("        FloatVector a%1$d = FloatVector.broadcast(SPECIES, bias[%1$d]);%n".formatted(f));
                text.append("        FloatVector b%1$d = a%1$d;%n".formatted(f));
            }
            text.append("        for (int k = 0; k < taps; k++) {\n");
            text.append("            FloatVector first = FloatVector.fromArray(SPECIES, x, xFirst + offsets[k]);\n");
            text.append("            FloatVector second = FloatVector.fromArray(SPECIES, x, xSecond + offsets[k]);\n");
            for (int f = 0; f < filters; f++) {
                text.append("            %sweight = FloatVector.broadcast(SPECIES, w[k * %d + %d]);%n"
                        .formatted(f == 0 ? "FloatVector " : "", filters, f));
                text.append("            a%1$d = weight.fma(first, a%1$d);%n".formatted(f));
                text.append("            b%1$d = weight.fma(second, b%1$d);%n".formatted(f));
            }
            text.append("        }\n        if (floor > Float.NEGATIVE_INFINITY) {\n");
            text.append("            FloatVector least = FloatVector.broadcast(SPECIES, floor);\n");
            for (int f = 0; f < filters; f++) {
                text.append(
                        "            a%1$d = a%1$d.max(least);%n            b%1$d = b%1$d.max(least);%n".formatted(f));
            }
            text.append("        }\n");
            for (int f = 0; f < filters; f++) {
                text.append(
                        "        a%1$d.intoArray(y, yFirst + %1$d * yStep);%n        b%1$d.intoArray(y, ySecond + %1$d * yStep);%n"
                                .formatted(f));
            }
            text.append("    }\n");
        }
        return text.append("}\n").toString();
    }

    private static String transposition() {
        StringBuilder text = new StringBuilder("""
                package receptive.engine.kernel;

                import jdk.incubator.vector.FloatVector;
                import jdk.incubator.vector.VectorSpecies;

                /**
                 * Rows and columns of 16x16 numbers exchanged, in four rounds: round {@code d} exchanges the off-diagonal quarters
                 * of all squares of side {@code 2·d}, in registers.
                 */
                final class Transposition {

                    static final int LANES = 16;

                    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;

                    private Transposition() {}

                    private static FloatVector places(int distance, boolean upper) {
                        float[] places = new float[LANES];
                        for (int lane = 0; lane < LANES; lane++) {
                            boolean second = (lane & distance) != 0;
                            int from = upper ? lane | distance : lane & ~distance;
                            places[lane] = second ? LANES + from : from;
                        }
                        return FloatVector.fromArray(SPECIES, places, 0);
                    }

                """);
        for (int d = 1; d < 16; d *= 2) {
            text.append("    private static final FloatVector LOW_%1$d = places(%1$d, false);%n".formatted(d));
            text.append("    private static final FloatVector HIGH_%1$d = places(%1$d, true);%n".formatted(d));
        }
        text.append("""

                    /** {@code y[j·yStep + i] = x[i·xStep + j]}. */
                    static void of(float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep) {
                """);
        for (int i = 0; i < 16; i++) {
            text.append("        FloatVector r%1$d = FloatVector.fromArray(SPECIES, x, xOffset + %1$d * xStep);%n"
                    .formatted(i));
        }
        for (int d = 1; d < 16; d *= 2) {
            for (int i = 0; i < 16; i++) {
                if ((i & d) == 0) {
                    text.append("        FloatVector s%1$d_%2$d = LOW_%1$d.selectFrom(r%2$d, r%3$d);%n"
                            .formatted(d, i, i | d));
                    text.append("        r%3$d = HIGH_%1$d.selectFrom(r%2$d, r%3$d);%n".formatted(d, i, i | d));
                    text.append("        r%2$d = s%1$d_%2$d;%n".formatted(d, i));
                }
            }
        }
        for (int i = 0; i < 16; i++) {
            text.append("        r%1$d.intoArray(y, yOffset + %1$d * yStep);%n".formatted(i));
        }
        return text.append("    }\n}\n").toString();
    }
}
