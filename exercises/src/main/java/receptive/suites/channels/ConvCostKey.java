package receptive.suites.channels;

import java.util.List;
import java.util.function.ToLongFunction;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Summary;
import receptive.exercises.channels.ConvCost;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.suites.Arithmetic;

/** What is right and what often goes wrong in {@code conv-cost}. */
public final class ConvCostKey {

    private static final Costs RIGHT = new Costs(Layer::parameters, Layer::macs);

    /** The key. */
    public static final AnswerKey<ConvCost> KEY = AnswerKey.<ConvCost>of(ConvCost.class, RIGHT)
            .with("biases-forgotten", RIGHT.training(layer -> layer.taps() * layer.out()))
            .with("bias-per-layer", RIGHT.training(layer -> layer.taps() * layer.out() + layer.ifBiased(1)))
            .with("bias-per-channel", RIGHT.training(layer -> layer.taps() * layer.out() + layer.biasesOfKernels()))
            .with("bias-always", RIGHT.training(layer -> (layer.taps() + 1) * layer.out()))
            .with("one-filter-only", RIGHT.training(layer -> layer.taps() + layer.ifBiased(1)))
            .with("area-taken-as-side", new Costs(Layer::parametersOfAreas, Layer::macsOfAreas))
            .with("input-channels-left-out", new Costs(Layer::parametersOfOneChannel, Layer::macsOfOneChannel))
            .with("groups-ignored", new Costs(Layer::parametersOfAllChannels, Layer::macsOfAllChannels))
            .with("groups-divide-twice", new Costs(Layer::parametersOfOneGroup, Layer::macsOfOneGroup))
            .with("positions-left-out", RIGHT.computing(layer -> layer.taps() * layer.out()))
            .with("filters-left-out", RIGHT.computing(layer -> layer.taps() * layer.positions()))
            .with("bias-computed", RIGHT.computing(layer -> (layer.taps() + 1) * layer.out() * layer.positions()))
            .with("additions-counted-too", RIGHT.computing(layer -> 2 * layer.macs()))
            .with("counted-in-int", new Costs(layer -> (int) layer.parameters(), layer -> (int) layer.macs()))
            .explainedBy(ConvCostKey::formula);

    private static final Wording WORDS = Wording.of(ConvCost.class);

    private ConvCostKey() {}

    /** A layer to be counted. */
    private record Layer(int kh, int kw, int in, int out, boolean bias, int groups, int outHeight, int outWidth) {

        /** The engine's counts, of an image on which the window has so many positions. */
        private Summary summary() {
            if (outHeight < 1 || outWidth < 1) {
                throw new IllegalArgumentException(
                        "A result has at least 1 row and 1 column but got " + outHeight + "x" + outWidth + ".");
            }
            Conv2d conv = new Conv2d(in, out, kh, kw, 1, 0, 1, groups, bias);
            return Summary.of(Network.of("layer", Shape.of(in, kh + outHeight - 1, kw + outWidth - 1), conv));
        }

        long parameters() {
            return summary().parameters();
        }

        long macs() {
            return summary().macs();
        }

        /** Weights of one filter. */
        long taps() {
            summary();
            return (long) kh * kw * (in / groups);
        }

        long positions() {
            return (long) outHeight * outWidth;
        }

        long ifBiased(long biases) {
            return bias ? biases : 0;
        }

        long biasesOfKernels() {
            return ifBiased((long) in / groups * out);
        }

        long parametersOfAreas() {
            return (taps() * kh * kw + ifBiased(1)) * out;
        }

        long macsOfAreas() {
            return taps() * kh * kw * out * positions();
        }

        long parametersOfOneChannel() {
            return (taps() / (in / groups) + ifBiased(1)) * out;
        }

        long macsOfOneChannel() {
            return taps() / (in / groups) * out * positions();
        }

        long parametersOfAllChannels() {
            return (taps() * groups + ifBiased(1)) * out;
        }

        long macsOfAllChannels() {
            return taps() * groups * out * positions();
        }

        long parametersOfOneGroup() {
            return (taps() + ifBiased(1)) * (out / groups);
        }

        long macsOfOneGroup() {
            return taps() * (out / groups) * positions();
        }
    }

    /** Counts layers in a way that need not be right. */
    private record Costs(ToLongFunction<Layer> trained, ToLongFunction<Layer> computed) implements ConvCost {

        Costs training(ToLongFunction<Layer> otherwise) {
            return new Costs(otherwise, computed);
        }

        Costs computing(ToLongFunction<Layer> otherwise) {
            return new Costs(trained, otherwise);
        }

        @Override
        public long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups) {
            return trained.applyAsLong(new Layer(kh, kw, inChannels, outChannels, bias, groups, 1, 1));
        }

        @Override
        public long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups) {
            return computed.applyAsLong(new Layer(kh, kw, inChannels, outChannels, false, groups, outHeight, outWidth));
        }
    }

    private static List<Feedback.Part> formula(Call call, int[] element) {
        boolean trained = call.method().getName().equals("parameters");
        int in = (int) call.argument(2);
        int out = (int) call.argument(3);
        int groups = (int) call.argument(trained ? 5 : 6);
        String taps = call.argument(0) + "·" + call.argument(1) + "·" + in / groups;
        String line;
        if (trained) {
            boolean bias = (boolean) call.argument(4);
            long count = RIGHT.parameters((int) call.argument(0), (int) call.argument(1), in, out, bias, groups);
            line = WORDS.explain(bias ? "parameters" : "parameters-without-bias", taps, out, Arithmetic.count(count));
        } else {
            int rows = (int) call.argument(4);
            int columns = (int) call.argument(5);
            long count = RIGHT.macs((int) call.argument(0), (int) call.argument(1), in, out, rows, columns, groups);
            line = WORDS.explain("macs", taps, out, rows, columns, Arithmetic.count(count));
        }
        Feedback.Part formula = new Feedback.Line(line);
        return groups == 1
                ? List.of(formula)
                : List.of(new Feedback.Line(WORDS.explain("groups", in, groups, in / groups)), formula);
    }
}
