package receptive.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.engine.Inference;
import receptive.engine.Shapes;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.PerAxis;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.Tanh;
import receptive.zoo.LeNet;
import receptive.zoo.Zoo;

/** A plan computes what the network means, however it goes about it. */
@Tag("twins")
class PlanTest {

    private static Stream<Network> networks() {
        return Stream.of(
                LeNet.lenet5(10),
                of("points", 40, 9, 7, Conv2d.of(40, 24, 1), new Relu(), Conv2d.of(24, 70, 1)),
                of("padded", 33, 9, 14, Conv2d.of(33, 50, 3).withPadding(1), Conv2d.of(50, 17, 5, 3)),
                of("wide and high", 20, 31, 13, Conv2d.of(20, 48, 3).withPadding(1), new Relu()),
                of(
                        "strides and dilation",
                        32,
                        21,
                        26,
                        Conv2d.of(32, 32, 3).withStride(2).withPadding(1),
                        Conv2d.of(32, 20, 3).withDilation(2),
                        Conv2d.of(20, 16, 3, 2).withStride(new PerAxis(1, 3))),
                of("a picture", 3, 37, 41, Conv2d.of(3, 40, 7).withStride(3).withPadding(2), MaxPool2d.of(3, 2)),
                of("few filters", 2, 20, 41, Conv2d.of(2, 7, 3).withPadding(1), new Relu(), Conv2d.of(7, 5, 3)),
                of("depthwise", 48, 11, 13, Conv2d.of(48, 48, 3).withGroups(48).withPadding(1), new Relu()),
                of(
                        "groups",
                        64,
                        9,
                        9,
                        Conv2d.of(64, 96, 3).withGroups(2),
                        Conv2d.of(96, 30, 1).withGroups(3)),
                of(
                        "pooling",
                        18,
                        17,
                        22,
                        new MaxPool2d(3, 2, 1),
                        new AvgPool2d(3, 1, 1),
                        AvgPool2d.of(2, 2),
                        AdaptiveAvgPool2d.of(2),
                        new Flatten(),
                        new Dense(72, 5, true),
                        new Softmax()),
                of(
                        "norms",
                        16,
                        8,
                        9,
                        Conv2d.of(16, 32, 3),
                        BatchNorm2d.of(32),
                        new Relu(),
                        BatchNorm2d.of(32),
                        new Tanh()),
                of(
                        "shortcuts",
                        32,
                        12,
                        10,
                        Residual.of(Sequential.of(
                                Conv2d.of(32, 16, 1),
                                new Relu(),
                                Conv2d.of(16, 32, 3).withPadding(1),
                                BatchNorm2d.of(32))),
                        new Relu(),
                        new Residual(
                                Sequential.of(Conv2d.of(32, 40, 3).withPadding(1), new Sigmoid()),
                                Sequential.of(Conv2d.of(32, 40, 1))),
                        Residual.of(Sequential.of(Conv2d.of(40, 40, 1))),
                        new GlobalAvgPool2d(),
                        new Flatten()),
                of(
                        "branches",
                        32,
                        9,
                        9,
                        Concat.of(
                                Conv2d.of(32, 16, 1),
                                Sequential.of(
                                        Conv2d.of(32, 16, 1),
                                        new Relu(),
                                        Conv2d.of(16, 32, 3).withPadding(1)),
                                new MaxPool2d(3, 1, 1)),
                        Concat.of(Conv2d.of(80, 5, 1), Conv2d.of(80, 6, 1)),
                        new Relu()),
                of(
                        "large and dense",
                        16,
                        16,
                        16,
                        new Flatten(),
                        new Dense(4096, 300, true),
                        new Relu(),
                        new Dense(300, 7, false)));
    }

    private static Network of(String name, int channels, int height, int width, receptive.model.Layer... layers) {
        return Network.of(name, Shape.of(channels, height, width), layers);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agrees_with_the_operations_for_any_batch_precision_and_number_of_threads(Network network) {
        Weights weights = weights(network);
        for (int batch : new int[] {1, 3}) {
            Tensor x = random(Shapes.batchOf(batch, network.input()), 5);
            float[] expected = Inference.forward(network, weights, x).data();
            for (Precision precision : Precision.values()) {
                float[] alone = Plan.of(network, weights, batch, precision, 1)
                        .forward(x)
                        .data();
                float[] together = Plan.of(network, weights, batch, precision, 2)
                        .forward(x)
                        .data();

                assertThat(distance(alone, expected))
                        .as("%s, batch %d", precision, batch)
                        .isLessThan(2e-5);
                assertThat(together).as("two threads").isEqualTo(alone);
            }
        }
    }

    @Test
    void runs_networks_of_the_zoo() {
        for (String name : List.of("alexnet-torchvision", "googlenet")) {
            Network network = Zoo.network(name);
            Weights weights = weights(network);
            Tensor x = random(Shapes.batchOf(1, network.input()), 2);

            float[] got =
                    Plan.of(network, weights, 1, Precision.FAST, 2).forward(x).data();

            assertThat(distance(got, Inference.forward(network, weights, x).data()))
                    .as(name)
                    .isLessThan(2e-5);
        }
    }

    @Test
    void gives_the_same_bits_cold_and_warm_and_leaves_its_input_alone() {
        Network network = LeNet.lenet5(10);
        Plan plan = Plan.of(network, weights(network), 1, Precision.FAST, 1);
        Tensor x = random(Shape.of(1, 1, 32, 32), 3);
        float[] before = x.data().clone();

        float[] first = plan.forward(x).data();

        for (int pass = 0; pass < 100; pass++) {
            assertThat(plan.forward(x).data()).isEqualTo(first);
        }
        assertThat(x.data()).isEqualTo(before);
    }

    @Test
    void leaves_no_thread_running() {
        Network network = Zoo.network("resnet18");
        Plan plan = Plan.of(network, weights(network), 1, Precision.FAST, 2);
        plan.forward(random(Shapes.batchOf(1, network.input()), 1));

        long end = System.nanoTime() + 5_000_000_000L;
        while (helpers().anyMatch(running()) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(helpers()).isNotEmpty().noneMatch(running());
    }

    @Test
    void refuses_another_shape_than_the_planned_one() {
        Network network = LeNet.lenet5(10);
        Plan plan = Plan.of(network, weights(network), 2, Precision.EXACT, 1);

        assertThatThrownBy(() -> plan.forward(Tensor.zeros(Shape.of(1, 1, 32, 32))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This plan is for inputs of shape [2, 1, 32, 32] but got [1, 1, 32, 32].");
        assertThatThrownBy(() -> Plan.of(network, weights(network), 0, Precision.EXACT, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A plan needs a batch of at least 1 and at least 1 thread but got 0 and 1.");
    }

    private static Stream<Thread> helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("receptive-forward"));
    }

    private static Predicate<Thread> running() {
        return thread -> thread.getState() == Thread.State.RUNNABLE;
    }

    /** The largest difference, relative to the largest number. */
    private static double distance(float[] got, float[] expected) {
        double difference = 0;
        double largest = 1e-30;
        for (int i = 0; i < expected.length; i++) {
            difference = Math.max(difference, Math.abs((double) got[i] - expected[i]));
            largest = Math.max(largest, Math.abs(expected[i]));
        }
        return got.length == expected.length ? difference / largest : Double.NaN;
    }

    /** Seeded weights, with running statistics that do something. */
    private static Weights weights(Network network) {
        return Weights.seeded(network, 7);
    }

    private static Tensor random(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) (2 * random.nextDouble() - 1);
        }
        assertThat(Arrays.equals(tensor.data(), new float[tensor.data().length]))
                .isFalse();
        return tensor;
    }
}
