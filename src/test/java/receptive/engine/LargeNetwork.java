package receptive.engine;

import receptive.model.Network;
import receptive.model.Shape;
import receptive.zoo.Zoo;

/**
 * The program of a JVM of its own: one picture of 224x224 through VGG-19, whose 143,667,240 parameters fill 574 MB.
 */
final class LargeNetwork {

    private LargeNetwork() {}

    public static void main(String[] args) {
        Network network = Zoo.network("vgg-e");
        System.out.println("parameters " + Costs.parameters(network.body()));
        Tensor x = Tensor.zeros(Shape.of(1, 3, 224, 224));
        new Draws(1).normal(x.data(), 0, x.data().length, 1);
        Tensor scores = Inference.forward(network, Weights.seeded(network, 1), x);
        System.out.println("scores " + scores.shape());
        for (float score : scores.data()) {
            if (!Float.isFinite(score)) {
                throw new IllegalStateException("A score is " + score + ".");
            }
        }
    }
}
