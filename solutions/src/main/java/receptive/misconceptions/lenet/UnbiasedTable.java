package receptive.misconceptions.lenet;

import java.util.List;
import receptive.exercises.lenet.LeNet5Table;
import receptive.misconceptions.Misconception;

/** Counts weights alone. */
@Misconception("no-biases")
public final class UnbiasedTable implements LeNet5Table {

    @Override
    public int[] outputShape(String layer) {
        return switch (layer) {
            case "C1" -> new int[] {6, 28, 28};
            case "S2" -> new int[] {6, 14, 14};
            case "C3" -> new int[] {16, 10, 10};
            case "S4" -> new int[] {16, 5, 5};
            case "C5" -> new int[] {120, 1, 1};
            case "F6" -> new int[] {84};
            case "OUTPUT" -> new int[] {10};
            default -> throw new IllegalArgumentException("no layer " + layer);
        };
    }

    @Override
    public long parameters(String layer) {
        return switch (layer) {
            case "C1" -> 5 * 5 * 6;
            case "S2", "S4" -> 0;
            case "C3" -> 5 * 5 * 6 * 16;
            case "C5" -> 5 * 5 * 16 * 120;
            case "F6" -> 120 * 84;
            case "OUTPUT" -> 84 * 10;
            default -> throw new IllegalArgumentException("no layer " + layer);
        };
    }

    @Override
    public long total() {
        long total = 0;
        for (String layer : List.of("C1", "S2", "C3", "S4", "C5", "F6", "OUTPUT")) {
            total += parameters(layer);
        }
        return total;
    }
}
