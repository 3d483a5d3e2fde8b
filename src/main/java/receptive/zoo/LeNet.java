package receptive.zoo;

import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.RbfOutput;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/**
 * The family of LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document recognition", 1998.
 *
 * <pre>{@code
 * Network digits = LeNet.lenet5(10);   // 61,706 parameters
 * }</pre>
 */
public final class LeNet {

    private LeNet() {}

    /**
     * LeNet-5 as it is taught today: {@code [1, 32, 32]} to {@code [classes]} scores, 61,706 parameters for 10 classes.
     *
     * <p>Against section II.B of the paper: C3 sees all six maps of S2, subsampling is a plain average, the output is a
     * fully connected layer instead of radial basis functions.
     *
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network lenet5(int classes) {
        return Network.builder("lenet5", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add("flatten", new Flatten())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, classes))
                .build();
    }

    /**
     * LeNet-5 of 1998: {@code [1, 32, 32]} to ten distances, the smallest wins. 60,000 parameters, 340,908 connections.
     *
     * <p>C3 sees the maps of S2 by table I, subsampling has a trained coefficient and bias per map, squashing is the scaled
     * hyperbolic tangent, the output compares F6 with ten pictures of digits (section II.B).
     */
    public static Network lenet5of1998() {
        return Network.builder("lenet5-1998", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add("squash1", new ScaledTanh())
                .add("S2", TrainableSubsample.of(6, 2))
                .add("squash2", new ScaledTanh())
                .add("C3", SparseConv2d.lenet5C3())
                .add("squash3", new ScaledTanh())
                .add("S4", TrainableSubsample.of(16, 2))
                .add("squash4", new ScaledTanh())
                .add("C5", Conv2d.of(16, 120, 5))
                .add("squash5", new ScaledTanh())
                .add("flatten", new Flatten())
                .add("F6", Dense.of(120, 84))
                .add("squash6", new ScaledTanh())
                .add("OUTPUT", RbfOutput.digits())
                .build();
    }

    /**
     * LeNet-1 in its dense modern form: {@code [1, 28, 28]} to {@code [classes]} scores, 3,246 parameters for 10 classes.
     *
     * <p>Source: LeCun et al., "Handwritten digit recognition with a back-propagation network", 1990; there the second
     * convolution sees its maps by a table and subsampling is trained.
     *
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network lenet1(int classes) {
        return Network.builder("lenet1", Shape.of(1, 28, 28))
                .add("C1", Conv2d.of(1, 4, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(4, 12, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("flatten", new Flatten())
                .add("OUTPUT", Dense.of(12 * 4 * 4, classes))
                .build();
    }
}
