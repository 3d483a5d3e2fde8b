package receptive.zoo;

import java.util.List;
import java.util.Locale;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/**
 * The family of Simonyan and Zisserman, "Very deep convolutional networks for large-scale image recognition", 2015.
 *
 * <pre>{@code
 * Network vgg16 = Vgg.of(Vgg.Configuration.D, Vgg.Norm.NONE, 1000);   // 138,357,544 parameters
 * }</pre>
 */
public final class Vgg {

    private Vgg() {}

    /** The columns of table 1 of the paper, named by their letters. */
    public enum Configuration {
        /** 11 layers with weights. */
        A(List.of(stage(64, 3), stage(128, 3), stage(256, 3, 3), stage(512, 3, 3), stage(512, 3, 3))),

        /** 13 layers with weights. */
        B(List.of(stage(64, 3, 3), stage(128, 3, 3), stage(256, 3, 3), stage(512, 3, 3), stage(512, 3, 3))),

        /** 16 layers with weights, three of them 1x1 convolutions. */
        C(List.of(stage(64, 3, 3), stage(128, 3, 3), stage(256, 3, 3, 1), stage(512, 3, 3, 1), stage(512, 3, 3, 1))),

        /** 16 layers with weights: "VGG16". */
        D(List.of(stage(64, 3, 3), stage(128, 3, 3), stage(256, 3, 3, 3), stage(512, 3, 3, 3), stage(512, 3, 3, 3))),

        /** 19 layers with weights: "VGG19". */
        E(List.of(
                stage(64, 3, 3),
                stage(128, 3, 3),
                stage(256, 3, 3, 3, 3),
                stage(512, 3, 3, 3, 3),
                stage(512, 3, 3, 3, 3)));

        private final List<Stage> stages;

        Configuration(List<Stage> stages) {
            this.stages = stages;
        }

        private static Stage stage(int channels, Integer... kernels) {
            return new Stage(channels, List.of(kernels));
        }
    }

    /** What normalises the activations. */
    public enum Norm {
        /** Nothing, as in most columns of the paper. */
        NONE(""),

        /** Local response normalisation after the first convolution, column A-LRN of the paper. */
        LOCAL_RESPONSE("-lrn"),

        /** Batch normalisation after every convolution, as torchvision offers it. The convolutions keep their biases. */
        BATCH("-bn");

        private final String suffix;

        Norm(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Convolutions of one size of map, which a max pooling ends. */
    private record Stage(int channels, List<Integer> kernels) {}

    /**
     * A network of the family: {@code [3, 224, 224]} to {@code [classes]} scores.
     *
     * @param configuration the column of table 1
     * @param norm what normalises the activations
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network of(Configuration configuration, Norm norm, int classes) {
        String letter = configuration.name().toLowerCase(Locale.ROOT);
        Network.Builder network = Network.builder("vgg-" + letter + norm.suffix, Shape.of(3, 224, 224));
        int channels = 3;
        for (int stage = 1; stage <= configuration.stages.size(); stage++) {
            Stage blueprint = configuration.stages.get(stage - 1);
            for (int number = 1; number <= blueprint.kernels.size(); number++) {
                int kernel = blueprint.kernels.get(number - 1);
                String place = stage + "_" + number;
                network.add(
                        "conv" + place,
                        Conv2d.of(channels, blueprint.channels, kernel).withPadding(kernel / 2));
                channels = blueprint.channels;
                if (norm == Norm.BATCH) {
                    network.add("bn" + place, BatchNorm2d.of(channels));
                }
                network.add("relu" + place, new Relu());
                if (norm == Norm.LOCAL_RESPONSE && stage == 1) {
                    network.add("norm" + place, LocalResponseNorm.alexNet());
                }
            }
            network.add("pool" + stage, MaxPool2d.of(2, 2));
        }
        return network.add("flatten", new Flatten())
                .add("fc6", Dense.of(channels * 7 * 7, 4096))
                .add("relu6", new Relu())
                .add("dropout6", new Dropout(0.5))
                .add("fc7", Dense.of(4096, 4096))
                .add("relu7", new Relu())
                .add("dropout7", new Dropout(0.5))
                .add("fc8", Dense.of(4096, classes))
                .build();
    }
}
