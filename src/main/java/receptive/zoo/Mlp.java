package receptive.zoo;

import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/**
 * A multilayer perceptron: no convolution, so that there is something to compare with.
 *
 * <pre>{@code
 * Network digits = Mlp.of(10);   // 266,610 parameters
 * }</pre>
 */
public final class Mlp {

    private Mlp() {}

    /**
     * Two hidden layers, 784-300-100-{@code classes}, on pictures of {@code [1, 28, 28]}: 266,610 parameters for 10 classes.
     *
     * <p>The sizes are those of LeCun et al. 1998, section III.C.4; the activations are rectifiers, as one takes today.
     *
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network of(int classes) {
        return Network.builder("mlp", Shape.of(1, 28, 28))
                .add("flatten", new Flatten())
                .add("fc1", Dense.of(28 * 28, 300))
                .add(new Relu())
                .add("fc2", Dense.of(300, 100))
                .add(new Relu())
                .add("fc3", Dense.of(100, classes))
                .build();
    }
}
