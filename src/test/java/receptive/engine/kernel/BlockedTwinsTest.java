package receptive.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles, strips and what is done to blocks, on vectors and as specified: the same bits. */
@Tag("vectors")
class BlockedTwinsTest {

    private static final int LANES = VectorTiles.LANES;

    private final Blocks blocks = new VectorBlocks();
    private final Blocks specified = new ScalarBlocks(LANES);

    private static Stream<Arguments> tiles() {
        return IntStream.rangeClosed(1, new VectorTiles().mostPixels())
                .boxed()
                .flatMap(pixels -> Stream.of(Arguments.of(pixels, true), Arguments.of(pixels, false)));
    }

    @ParameterizedTest(name = "{0} pixels, wide: {1}")
    @MethodSource("tiles")
    void tiles(int pixels, boolean wide) {
        Well19937c random = new Well19937c(pixels);
        int width = wide ? 2 * LANES : LANES;
        for (int taps : new int[] {0, 1, 7, 64}) {
            int[] offsets =
                    IntStream.range(0, taps).map(k -> random.nextInt(50)).toArray();
            float[] x = uniform(random, 3 + 50 + pixels * LANES);
            float[] w = uniform(random, 5 + taps * width);
            float[] bias = uniform(random, 1 + width);
            for (boolean add : new boolean[] {false, true}) {
                for (float floor : new float[] {Float.NEGATIVE_INFINITY, 0}) {
                    int second = (pixels + 1) * LANES;
                    float[] expected = uniform(random, 2 + 2 * second);
                    float[] got = expected.clone();

                    new ScalarTiles(LANES, pixels)
                            .multiply(
                                    wide, pixels, taps, offsets, x, 3, w, 5, bias, 1, add, floor, expected, 2, LANES,
                                    second);
                    VectorTiles.vectors(
                            wide, pixels, taps, offsets, x, 3, w, 5, bias, 1, add, floor, got, 2, LANES, second);

                    assertThat(got)
                            .as("%d taps, add %s, floor %s", taps, add, floor)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} filters")
    @ValueSource(ints = {1, 2, 5, 6, 11, 12})
    void strips(int filters) {
        Well19937c random = new Well19937c(filters);
        int[] offsets = IntStream.range(0, 25).map(k -> k / 5 * 40 + k % 5).toArray();
        float[] x = uniform(random, 200 + 4 * LANES);
        float[] w = uniform(random, 25 * filters);
        float[] bias = uniform(random, filters);
        float[] expected = uniform(random, 7 + filters * 3 * LANES);
        float[] got = expected.clone();

        new ScalarStrips(LANES)
                .multiply(filters, 25, offsets, x, 2, 2 + LANES / 2, w, bias, 0, expected, 1, 1 + LANES / 2, 3 * LANES);
        new VectorStrips()
                .multiply(filters, 25, offsets, x, 2, 2 + LANES / 2, w, bias, 0, got, 1, 1 + LANES / 2, 3 * LANES);

        assertThat(got).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {0, 1, 5, 15, 16, 17, 31, 32, 33, 97})
    void interleaving_and_back_for_any_number_of_channels(int pixels) {
        Well19937c random = new Well19937c(pixels);
        for (int channels : new int[] {1, LANES - 1, LANES}) {
            float[] planar = uniform(random, 3 + channels * (pixels + 2));
            float[] interleaved = new float[1 + (pixels + 1) * LANES];
            float[] expected = interleaved.clone();
            float[] back = new float[planar.length];

            blocks.interleave(channels, pixels, planar, 3, pixels + 2, interleaved, 1);
            specified.interleave(channels, pixels, planar, 3, pixels + 2, expected, 1);
            blocks.separate(channels, pixels, interleaved, 1, back, 3, pixels + 2);

            assertThat(interleaved).isEqualTo(expected);
            for (int c = 0; c < channels; c++) {
                int from = 3 + c * (pixels + 2);
                assertThat(Arrays.copyOfRange(back, from, from + pixels))
                        .isEqualTo(Arrays.copyOfRange(planar, from, from + pixels));
            }
        }
    }

    @Test
    void pooling_depthwise_adding_and_copying() {
        Well19937c random = new Well19937c(3);
        float[] x = uniform(random, 40 * 12 * LANES);
        int[] offsets = {0, LANES, 12 * LANES, 13 * LANES + LANES};
        float[] w = uniform(random, 4 * LANES);
        float[] bias = uniform(random, LANES);
        for (int outputs : new int[] {0, 1, 3, 4, 5, 9}) {
            float[] expected = uniform(random, 20 * LANES + 3);
            float[] got = expected.clone();
            specified.max(outputs, 3, 2, x, LANES, 12 * LANES, 2 * LANES, expected, 0);
            blocks.max(outputs, 3, 2, x, LANES, 12 * LANES, 2 * LANES, got, 0);
            assertThat(got).as("max of %d", outputs).isEqualTo(expected);

            specified.sum(outputs, 2, 3, 1 / 6f, x, 0, 12 * LANES, LANES, expected, 3);
            blocks.sum(outputs, 2, 3, 1 / 6f, x, 0, 12 * LANES, LANES, got, 3);
            assertThat(got).as("sum of %d", outputs).isEqualTo(expected);

            specified.depthwise(outputs, 4, offsets, x, 0, 2 * LANES, w, 0, bias, 0, 0, expected, 0);
            blocks.depthwise(outputs, 4, offsets, x, 0, 2 * LANES, w, 0, bias, 0, 0, got, 0);
            assertThat(got).as("depthwise %d", outputs).isEqualTo(expected);

            specified.add(outputs * LANES + 2, x, 1, 0, expected, 0);
            blocks.add(outputs * LANES + 2, x, 1, 0, got, 0);
            assertThat(got).as("sum with %d", outputs).isEqualTo(expected);

            specified.copy(outputs, x, 2, 3 * LANES, expected, 1, LANES);
            blocks.copy(outputs, x, 2, 3 * LANES, got, 1, LANES);
            assertThat(got).as("copy of %d", outputs).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "tiles of {0}x{0}")
    @ValueSource(ints = {2, 4})
    void winograds_transforms(int side) {
        Well19937c random = new Well19937c(side);
        int places = (side + 2) * (side + 2);
        float[] x = uniform(random, 6 * 10 * LANES);
        float[] bias = uniform(random, LANES);
        float[] scratch = new float[36 * LANES];
        float[] expected = new float[places * 2 * LANES];
        float[] got = new float[places * 2 * LANES];

        specified.winogradInput(side, x, LANES, 9 * LANES, expected, 0, 2 * LANES, scratch);
        blocks.winogradInput(side, x, LANES, 9 * LANES, got, 0, 2 * LANES, scratch);
        assertThat(got).isEqualTo(expected);

        for (int rows = 1; rows <= side; rows++) {
            for (boolean add : new boolean[] {false, true}) {
                float[] y = uniform(random, 5 * 5 * LANES);
                float[] same = y.clone();
                specified.winogradOutput(
                        side, got, 0, 2 * LANES, bias, 0, add, 0, y, 0, 5 * LANES, rows, side + 1 - rows, scratch);
                blocks.winogradOutput(
                        side, got, 0, 2 * LANES, bias, 0, add, 0, same, 0, 5 * LANES, rows, side + 1 - rows, scratch);
                assertThat(same).as("%d rows, add %s", rows, add).isEqualTo(y);
            }
        }
    }

    @Test
    void hyperbolic_tangents_which_are_close_to_the_true_ones() {
        float[] x = new float[20_001];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i - 10_000) * 1e-3f;
        }
        float[] vectors = new float[x.length];
        float[] scalars = new float[x.length];

        new VectorKernels().tanh(x, 0, vectors, 0, x.length);
        Kernels.scalar().tanh(x, 0, scalars, 0, x.length);

        assertThat(vectors).isEqualTo(scalars);
        for (int i = 0; i < x.length; i++) {
            double exact = Math.tanh(x[i]);
            assertThat(Math.abs(scalars[i] - exact))
                    .as("tanh(%s)", x[i])
                    .isLessThanOrEqualTo(4 * Math.ulp((float) Math.abs(exact)));
        }
        float[] odd = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0f};
        Kernels.scalar().tanh(odd, 0, odd, 0, 4);
        assertThat(odd).containsExactly(Float.NaN, scalars[x.length - 1], scalars[0], -0f);
    }

    private static float[] uniform(Well19937c random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }
}
