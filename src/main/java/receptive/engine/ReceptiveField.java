package receptive.engine;

import java.math.BigInteger;
import java.util.List;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Network;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/**
 * What one value of a layer's output sees of the network's input.
 *
 * <p>Size {@code r} and jump {@code j} start at 1 and 1. A window of {@code k} taps, {@code d} apart, moved by steps of
 * {@code s}, makes of them {@code r + d·(k − 1)·j} and {@code j·s}, for each axis on its own. Padding counts as input, so a
 * field can be larger than the picture. Where branches meet, the largest counts. A layer that sees all of a map of
 * {@code n} rows (fully connected, global pooling) makes {@code r + (n − 1)·j}.
 *
 * <pre>{@code
 * Summary.of(LeNet.lenet5(10)).row("S4").field();    // 16x16 pixels, neighbours 4 apart
 * }</pre>
 *
 * <p>Source: Araujo, Norris and Sim, "Computing receptive fields of convolutional neural networks", Distill 2019.
 *
 * @param height rows it sees
 * @param width columns it sees
 * @param jumpHeight rows between what two neighbours below each other see; 0 where every value sees the same
 * @param jumpWidth columns between what two neighbours beside each other see; 0 where every value sees the same
 */
public record ReceptiveField(long height, long width, long jumpHeight, long jumpWidth) {

    /** A pixel of the input sees itself. */
    public static final ReceptiveField PIXEL = new ReceptiveField(1, 1, 1, 1);

    /** What a value of a network's output sees. */
    public static ReceptiveField of(Network network) {
        List<Summary.Row> rows = Summary.of(network).rows();
        return rows.isEmpty() ? PIXEL : rows.getLast().field();
    }

    /**
     * What a value of a layer's output sees, when each value of its input sees this.
     *
     * @param layer a single layer, no block
     * @param map the shape that enters, {@code [C, H, W]} or {@code [features]}; if it is a map that was flattened, the map
     */
    ReceptiveField through(Layer layer, Shape map) {
        return switch (layer) {
            case Conv2d conv -> through(conv.kernelHeight(), conv.kernelWidth(), conv.stride(), conv.dilation());
            case SparseConv2d conv -> through(conv.kernelHeight(), conv.kernelWidth(), conv.stride(), PerAxis.of(1));
            case MaxPool2d pool -> through(pool.size(), pool.stride());
            case AvgPool2d pool -> through(pool.size(), pool.stride());
            case MinPool2d pool -> through(pool.size(), pool.stride());
            case TrainableSubsample pool -> through(pool.size(), pool.stride());
            case AdaptiveAvgPool2d pool ->
                through(Taps.adaptive(rows(map), pool.height()), Taps.adaptive(columns(map), pool.width()));
            case GlobalAvgPool2d _, Dense _, RbfOutput _ -> through(Taps.all(rows(map)), Taps.all(columns(map)));
            case Shared shared -> through(shared.layer(), map);
            default -> this;
        };
    }

    private ReceptiveField through(PerAxis size, PerAxis stride) {
        return through(size.height(), size.width(), stride, PerAxis.of(1));
    }

    private ReceptiveField through(int height, int width, PerAxis stride, PerAxis dilation) {
        return through(
                new Taps(height, stride.height(), dilation.height()),
                new Taps(width, stride.width(), dilation.width()));
    }

    private ReceptiveField through(Taps rows, Taps columns) {
        try {
            return new ReceptiveField(
                    rows.grown(height, jumpHeight),
                    columns.grown(width, jumpWidth),
                    Math.multiplyExact(jumpHeight, rows.stride),
                    Math.multiplyExact(jumpWidth, columns.stride));
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException("The receptive field is larger than a long can count.", overflow);
        }
    }

    /** The larger of both, axis by axis. */
    ReceptiveField or(ReceptiveField other) {
        return new ReceptiveField(
                Math.max(height, other.height),
                Math.max(width, other.width),
                Math.max(jumpHeight, other.jumpHeight),
                Math.max(jumpWidth, other.jumpWidth));
    }

    /** Rows of a map; of a vector, 1. */
    private static int rows(Shape map) {
        return map.rank() < 2 ? 1 : map.size(map.rank() - 2);
    }

    /** Columns of a map; of a vector, its length. */
    private static int columns(Shape map) {
        return map.rank() < 1 ? 1 : map.size(map.rank() - 1);
    }

    /** The size as text, one number if both axes agree: {@code 11} or {@code 3x5}. */
    String size() {
        return height == width ? Long.toString(height) : height + "x" + width;
    }

    /** The jump as text, one number if both axes agree. */
    String jump() {
        return jumpHeight == jumpWidth ? Long.toString(jumpHeight) : jumpHeight + "x" + jumpWidth;
    }

    /** A window along one axis. */
    private record Taps(long size, long stride, long dilation) {

        static Taps all(int size) {
            return new Taps(size, 0, 1);
        }

        /**
         * Windows that divide an axis, where {@code floor(i·size / windows)} begins the i-th and
         * {@code ceil((i + 1)·size / windows)} ends it; where they differ, the largest and the largest step.
         */
        static Taps adaptive(int size, int windows) {
            if (windows == 1) {
                return all(size);
            }
            int whole = size / windows;
            int rest = size % windows;
            int common =
                    BigInteger.valueOf(size).gcd(BigInteger.valueOf(windows)).intValue();
            // What is left over is spread over the windows in steps of the common divisor. Begins and ends that both
            // fall
            // between pixels widen a window by two, else by one; a single left-over pixel falls to the last window,
            // after
            // which no step comes.
            int wider = rest == 0 ? 0 : rest == common ? 1 : 2;
            int longer = rest <= 1 ? 0 : 1;
            return new Taps((long) whole + wider, (long) whole + longer, 1);
        }

        long grown(long field, long jump) {
            return Math.addExact(field, Math.multiplyExact(Math.multiplyExact(dilation, size - 1), jump));
        }
    }
}
