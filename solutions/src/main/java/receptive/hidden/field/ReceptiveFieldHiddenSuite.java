package receptive.hidden.field;

import static receptive.check.Expectation.expect;
import static receptive.suites.field.ReceptiveFieldKey.KEY;

import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.engine.Inference;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.exercises.field.ReceptiveField;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.PerAxis;
import receptive.model.Shape;

/** The hidden tests of {@code receptive-field}. */
@Suite("receptive-field")
final class ReceptiveFieldHiddenSuite {

    private static final int RANDOM_CASES = 20;
    private static final int MEASURED_CASES = 6;

    @Test
    @Points(1)
    @Order(1)
    void knows_what_the_last_maps_of_alexnet_and_vgg16_see(ReceptiveField subject) {
        int[] alexnet = {11, 3, 5, 3, 3, 3, 3, 3};
        int[] itsStrides = {4, 2, 1, 2, 1, 1, 1, 2};
        expect(subject, KEY)
                .calling(c -> c.field(alexnet, itsStrides, each(1, 8)))
                .toGive(195);
        expect(subject, KEY).calling(c -> c.jump(itsStrides)).toGive(32);
        int[] vgg16 = {3, 3, 2, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 2};
        int[] vggStrides = {1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2};
        expect(subject, KEY)
                .calling(c -> c.field(vgg16, vggStrides, each(1, 18)))
                .toGive(212);
        expect(subject, KEY).calling(c -> c.jump(vggStrides)).toGive(32);
    }

    @Test
    @Points(1)
    @Order(2)
    void doubles_with_dilations_that_double(ReceptiveField subject) {
        expect(subject, KEY)
                .calling(c -> c.field(each(3, 1), each(1, 1), new int[] {1}))
                .toGive(3);
        expect(subject, KEY)
                .calling(c -> c.field(each(3, 2), each(1, 2), new int[] {1, 2}))
                .toGive(7);
        expect(subject, KEY)
                .calling(c -> c.field(each(3, 3), each(1, 3), new int[] {1, 2, 4}))
                .toGive(15);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {2, 4}, new int[] {3, 5}, new int[] {7, 2}))
                .toGive(26);
    }

    @Test
    @Points(1)
    @Order(3)
    void sees_one_pixel_through_no_layer_and_through_windows_of_one(ReceptiveField subject) {
        expect(subject, KEY)
                .calling(c -> c.field(new int[0], new int[0], new int[0]))
                .toGive(1);
        expect(subject, KEY).calling(c -> c.jump(new int[0])).toGive(1);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {1, 1}, new int[] {2, 3}, new int[] {4, 5}))
                .toGive(1);
        expect(subject, KEY).calling(c -> c.jump(new int[] {2, 3})).toGive(6);
        expect(subject, KEY).calling(c -> c.jump(new int[] {1, 1, 7})).toGive(7);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_what_does_not_go_together(ReceptiveField subject) {
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 3}, new int[] {1, 1, 1}, new int[] {1, 1}))
                .toBeRefusedNaming(2, 3);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 3}, new int[] {1, 1}, new int[] {1}))
                .toBeRefusedNaming(2, 1);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 0}, new int[] {1, 1}, new int[] {1, 1}))
                .toBeRefusedNaming(0);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 3}, new int[] {1, 0}, new int[] {1, 1}))
                .toBeRefusedNaming(0);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 3}, new int[] {1, 1}, new int[] {1, 0}))
                .toBeRefusedNaming(0);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 3}, new int[] {-4, 1}, new int[] {1, 1}))
                .toBeRefusedNaming(-4);
        expect(subject, KEY).calling(c -> c.jump(new int[] {2, 0, 3})).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.jump(new int[] {-5})).toBeRefusedNaming(-5);
    }

    @Test
    @Points(1)
    @Order(5)
    void agrees_with_what_is_measured_by_changing_pixels(ReceptiveField subject, Cases cases) {
        for (int i = 0; i < MEASURED_CASES; i++) {
            int layers = cases.between(2, 3);
            int[] kernels = drawn(cases, layers, 2, 4);
            int[] strides = drawn(cases, layers, 1, 3);
            int[] dilations = drawn(cases, layers, 1, 3);
            expect(subject, KEY)
                    .calling(c -> c.field(kernels, strides, dilations))
                    .toGive(measured(kernels, strides, dilations));
        }
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_networks(ReceptiveField subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int layers = cases.between(1, 7);
            int[] kernels = drawn(cases, layers, 1, 7);
            int[] strides = drawn(cases, layers, 1, 3);
            int[] dilations = drawn(cases, layers, 1, 3);
            expect(subject, KEY)
                    .calling(c -> c.field(kernels, strides, dilations))
                    .toAgreeWithTheReference();
            expect(subject, KEY).calling(c -> c.jump(strides)).toAgreeWithTheReference();
        }
    }

    /** The same number for each of some layers. */
    private static int[] each(int number, int layers) {
        int[] list = new int[layers];
        Arrays.fill(list, number);
        return list;
    }

    private static int[] drawn(Cases cases, int layers, int least, int most) {
        int[] list = new int[layers];
        for (int i = 0; i < layers; i++) {
            list[i] = cases.between(least, most);
        }
        return list;
    }

    /**
     * The field of the first output of a network of one column, without padding: up to the last pixel whose change changes it.
     * All weights are 1, so that no two ways cancel each other.
     */
    private static int measured(int[] kernels, int[] strides, int[] dilations) {
        int pixels = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            pixels = (pixels - 1) * strides[i] + dilations[i] * (kernels[i] - 1) + 1;
        }
        int wide = pixels + 3;
        Network.Builder column = Network.builder("one pixel wide", Shape.of(1, wide, 1));
        for (int i = 0; i < kernels.length; i++) {
            column.add(
                    "layer " + i,
                    Conv2d.of(1, 1, kernels[i], 1)
                            .withStride(new PerAxis(strides[i], 1))
                            .withDilation(new PerAxis(dilations[i], 1))
                            .withoutBias());
        }
        Network network = column.build();
        Weights weights = Weights.seeded(network, 1);
        for (int i = 0; i < kernels.length; i++) {
            float[] ones = new float[kernels[i]];
            Arrays.fill(ones, 1);
            weights.set("layer " + i, Tensor.of(Shape.of(1, 1, kernels[i], 1), ones), null);
        }
        int last = -1;
        for (int pixel = 0; pixel < wide; pixel++) {
            float[] picture = new float[wide];
            picture[pixel] = 1;
            Tensor answer = Inference.forward(network, weights, Tensor.of(Shape.of(1, 1, wide, 1), picture));
            if (answer.data()[0] != 0) {
                last = pixel;
            }
        }
        return last + 1;
    }
}
