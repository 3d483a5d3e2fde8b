package receptive.misconceptions;

import java.util.List;
import java.util.Map;
import receptive.misconceptions.alexnet.LinearAlexNet;
import receptive.misconceptions.alexnet.SmallInputAlexNet;
import receptive.misconceptions.alexnet.TenClassAlexNet;
import receptive.misconceptions.alexnet.TiledPoolingAlexNet;
import receptive.misconceptions.alexnet.UnflattenedAlexNet;
import receptive.misconceptions.channels.BiasPerChannelConv;
import receptive.misconceptions.channels.CroppedStrideConv;
import receptive.misconceptions.channels.LastChannelConv;
import receptive.misconceptions.channels.OneSidedPaddingConv;
import receptive.misconceptions.channels.OnesPaddingConv;
import receptive.misconceptions.channels.ReversedFiltersConv;
import receptive.misconceptions.channels.UnbiasedConv;
import receptive.misconceptions.filters.OncePaddedSize;
import receptive.misconceptions.filters.RestDroppingSize;
import receptive.misconceptions.filters.RoundedUpSize;
import receptive.misconceptions.filters.UndilatedSize;
import receptive.misconceptions.images.FlippedCorrelation;
import receptive.misconceptions.images.ShortCorrelation;
import receptive.misconceptions.images.SquareCorrelation;
import receptive.misconceptions.images.TransposedCorrelation;
import receptive.misconceptions.layers.CroppedStridePool;
import receptive.misconceptions.layers.RoundedUpPool;
import receptive.misconceptions.layers.SizeStridePool;
import receptive.misconceptions.layers.ZeroStartPool;
import receptive.misconceptions.lenet.FlattenedTable;
import receptive.misconceptions.lenet.SingleChannelTable;
import receptive.misconceptions.lenet.SmallInputTable;
import receptive.misconceptions.lenet.TrainedPoolingTable;
import receptive.misconceptions.lenet.UnbiasedTable;

/** The wrong answers by exercise, each with the id of the text that its feedback must hold. */
public final class Registry {

    /**
     * A wrong answer.
     *
     * @param misconception the id of its text: {@code misconception.<id>} of the exercise
     * @param answer an object of a class that implements the contract
     */
    public record Wrong(String misconception, Object answer) {}

    private static final Map<String, List<Wrong>> BY_EXERCISE = Map.of(
            "correlate-2d",
            List.of(
                    new Wrong("kernel-flipped", new FlippedCorrelation()),
                    new Wrong("kernel-transposed", new TransposedCorrelation()),
                    new Wrong("width-from-height", new SquareCorrelation()),
                    new Wrong("last-position-missing", new ShortCorrelation())),
            "output-size",
            List.of(
                    new Wrong("rest-dropped", new RestDroppingSize()),
                    new Wrong("padding-once", new OncePaddedSize()),
                    new Wrong("ceil-for-floor", new RoundedUpSize()),
                    new Wrong("dilation-forgotten", new UndilatedSize())),
            "conv-forward",
            List.of(
                    new Wrong("bias-per-channel", new BiasPerChannelConv()),
                    new Wrong("bias-forgotten", new UnbiasedConv()),
                    new Wrong("channels-not-summed", new LastChannelConv()),
                    new Wrong("padding-on-one-side", new OneSidedPaddingConv()),
                    new Wrong("padded-with-ones", new OnesPaddingConv()),
                    new Wrong("stride-cropped", new CroppedStrideConv()),
                    new Wrong("filters-in-wrong-order", new ReversedFiltersConv())),
            "max-pool",
            List.of(
                    new Wrong("starts-at-zero", new ZeroStartPool()),
                    new Wrong("stride-taken-as-size", new SizeStridePool()),
                    new Wrong("ceil-for-floor", new RoundedUpPool()),
                    new Wrong("stride-cropped", new CroppedStridePool())),
            "lenet5-table",
            List.of(
                    new Wrong("input-28x28", new SmallInputTable()),
                    new Wrong("no-biases", new UnbiasedTable()),
                    new Wrong("trainable-pooling", new TrainedPoolingTable()),
                    new Wrong("c5-taken-as-flatten", new FlattenedTable()),
                    new Wrong("input-channels-left-out", new SingleChannelTable())),
            "alexnet-model",
            List.of(
                    new Wrong("input-224", new SmallInputAlexNet()),
                    new Wrong("ten-classes", new TenClassAlexNet()),
                    new Wrong("relu-forgotten", new LinearAlexNet()),
                    new Wrong("flatten-forgotten", new UnflattenedAlexNet()),
                    new Wrong("windows-not-overlapping", new TiledPoolingAlexNet())));

    private Registry() {}

    /**
     * The wrong answers to an exercise.
     *
     * @param exercise its id
     * @return a list, empty if none is registered
     */
    public static List<Wrong> of(String exercise) {
        return BY_EXERCISE.getOrDefault(exercise, List.of());
    }
}
