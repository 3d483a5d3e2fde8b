package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.CRC32;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

    /** Long enough for several threads. */
    private static final int LONG = 300_001;

    @Test
    void the_generator_is_the_one_of_splittable_random() {
        float[] values = new float[1000];
        new Draws(42).uniform(values, 0, values.length, 0, 1);
        SplittableRandom random = new SplittableRandom(42);

        for (float value : values) {
            assertThat(value).isEqualTo((random.nextInt() >> 8) * 0x1p-23f);
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 5})
    void the_bytes_of_a_seed_are_the_same_on_every_machine_with_any_number_of_threads(int threads) throws Exception {
        float[] uniform = new float[LONG];
        float[] normal = new float[LONG];
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            pool.submit(() -> {
                        Draws draws = new Draws(2024);
                        draws.uniform(uniform, 0, LONG, 0, 0.5);
                        draws.normal(normal, 0, LONG, 2);
                    })
                    .get();
        }

        assertThat(bytes(uniform)).isEqualTo(2490993193L);
        assertThat(bytes(normal)).isEqualTo(1743182280L);
    }

    @Test
    void a_long_array_drawn_at_once_holds_what_its_parts_drawn_one_by_one_hold() {
        float[] atOnce = new float[LONG];
        float[] inParts = new float[LONG];
        Draws draws = new Draws(5);
        draws.normal(inParts, 0, 7, 1);
        draws.normal(inParts, 7, 100_000, 1);
        draws.normal(inParts, 100_000, LONG, 1);

        new Draws(5).normal(atOnce, 0, LONG, 1);

        assertThat(inParts).isEqualTo(atOnce);
    }

    @Test
    void values_are_distributed_as_they_should_be() {
        float[] uniform = new float[20_000];
        float[] normal = new float[20_000];
        Draws draws = new Draws(11);
        draws.uniform(uniform, 0, uniform.length, 1, 0.5);
        draws.normal(normal, 0, normal.length, 3);
        KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();

        assertThat(test.kolmogorovSmirnovTest(new UniformRealDistribution(0.5, 1.5), doubles(uniform)))
                .isGreaterThan(0.01);
        assertThat(test.kolmogorovSmirnovTest(new NormalDistribution(0, 3), doubles(normal)))
                .isGreaterThan(0.01);
        assertThat(test.kolmogorovSmirnovTest(new NormalDistribution(0, 3.2), doubles(normal)))
                .as("the test can fail")
                .isLessThan(0.01);
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static long bytes(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES);
        buffer.asFloatBuffer().put(values);
        CRC32 sum = new CRC32();
        sum.update(buffer.array());
        return sum.getValue();
    }
}
