package receptive.variants.lenet;

import java.util.Arrays;
import receptive.exercises.lenet.LeNet5Table;

/** Computes each row from the one above. */
final class ComputedLeNet5 implements LeNet5Table {

    private enum Layer {
        C1(6),
        S2(6),
        C3(16),
        S4(16),
        C5(120),
        F6(84),
        OUTPUT(10);

        private final int channels;

        Layer(int channels) {
            this.channels = channels;
        }

        private int side() {
            return switch (this) {
                case C1 -> 32 - 4;
                case S2, S4 -> before().side() / 2;
                case C3, C5 -> before().side() - 4;
                case F6, OUTPUT -> 1;
            };
        }

        private Layer before() {
            return values()[ordinal() - 1];
        }

        private long parameters() {
            return switch (this) {
                case C1 -> 26L * channels;
                case S2, S4 -> 0;
                case C3, C5 -> (25L * before().channels + 1) * channels;
                case F6, OUTPUT -> (before().channels + 1L) * channels;
            };
        }
    }

    @Override
    public int[] outputShape(String layer) {
        Layer row = Layer.valueOf(layer);
        return row.compareTo(Layer.C5) > 0
                ? new int[] {row.channels}
                : new int[] {row.channels, row.side(), row.side()};
    }

    @Override
    public long parameters(String layer) {
        return Layer.valueOf(layer).parameters();
    }

    @Override
    public long total() {
        return Arrays.stream(Layer.values()).mapToLong(Layer::parameters).sum();
    }
}
