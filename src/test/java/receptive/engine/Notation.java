package receptive.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/** Layers in a few words, as test data write them: {@code conv 3 96 11 s4}, {@code max 3 2 ceil}, {@code dense 84 10}. */
final class Notation {

    private Notation() {}

    static Layer layer(String words) {
        List<String> parts = new ArrayList<>(Arrays.asList(words.split(" ")));
        return switch (parts.removeFirst()) {
            case "conv" -> conv(parts);
            case "lenet5-c3" -> SparseConv2d.lenet5C3();
            case "sub" -> TrainableSubsample.of(number(parts, 0), number(parts, 1));
            case "dense" -> {
                Dense dense = Dense.of(number(parts, 0), number(parts, 1));
                yield parts.contains("nobias") ? dense.withoutBias() : dense;
            }
            case "max" -> {
                MaxPool2d pool = MaxPool2d.of(number(parts, 0), number(parts, 1));
                yield parts.contains("ceil") ? pool.withCeil() : pool;
            }
            case "avg" -> AvgPool2d.of(number(parts, 0), number(parts, 1));
            case "min" -> MinPool2d.of(number(parts, 0), number(parts, 1));
            case "gap" -> new GlobalAvgPool2d();
            case "lrn" -> LocalResponseNorm.alexNet();
            case "flatten" -> new Flatten();
            case "relu" -> new Relu();
            case "tanh" -> new Tanh();
            case "softmax" -> new Softmax();
            default -> throw new IllegalArgumentException("No layer is written \"" + words + "\".");
        };
    }

    static Network chain(Shape input, List<String> layers) {
        return Network.of("chain", input, layers.stream().map(Notation::layer).toArray(Layer[]::new));
    }

    private static Conv2d conv(List<String> parts) {
        Conv2d conv = Conv2d.of(number(parts, 0), number(parts, 1), number(parts, 2));
        for (String setting : parts.subList(3, parts.size())) {
            int value = setting.equals("nobias") ? 0 : Integer.parseInt(setting.substring(1));
            conv = switch (setting.charAt(0)) {
                case 's' -> conv.withStride(value);
                case 'p' -> conv.withPadding(value);
                case 'd' -> conv.withDilation(value);
                default -> conv.withoutBias();
            };
        }
        return conv;
    }

    private static int number(List<String> parts, int at) {
        return Integer.parseInt(parts.get(at));
    }
}
