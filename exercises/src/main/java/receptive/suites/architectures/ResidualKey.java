package receptive.suites.architectures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.exercises.architectures.Residual;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.suites.Edits;

/** What is right and what often goes wrong in {@code residual}. Mistakes are other bodies, other shortcuts, or edits. */
public final class ResidualKey {

    private static final Blocks RIGHT = new Blocks(
            ResidualKey::basicBody, ResidualKey::bottleneckBody, 4, ResidualKey::shortcut, network -> network);

    /** The key. */
    public static final AnswerKey<Residual> KEY = AnswerKey.<Residual>of(Residual.class, RIGHT)
            .with("no-shortcut", RIGHT.edited(ResidualKey::withoutShortcut))
            .with("never-projected", RIGHT.around((in, out, stride) -> Sequential.of()))
            .with("always-projected", RIGHT.around(ResidualKey::projection))
            .with("projection-without-norm", RIGHT.edited(ResidualKey::withoutNormInShortcut))
            .with("projection-of-3x3", RIGHT.edited(ResidualKey::withWideShortcut))
            .with("relu-before-the-sum", RIGHT.edited(ResidualKey::withReluBeforeTheSum))
            .with("relu-behind-the-sum-forgotten", RIGHT.edited(ResidualKey::withoutReluBehindTheSum))
            .with("relu-inside-forgotten", RIGHT.edited(ResidualKey::withReluBehindTheSumOnly))
            .with("norm-forgotten", RIGHT.edited(network -> Edits.without(BatchNorm2d.class, network)))
            .with("with-biases", RIGHT.edited(ResidualKey::withBiases))
            .with("padding-forgotten", RIGHT.edited(ResidualKey::withoutPadding))
            .with("stride-in-both", RIGHT.withBasic(ResidualKey::bodyOfTwoStrides))
            .with("stride-in-the-second", RIGHT.withBasic(ResidualKey::bodyOfLateStride))
            .with("stride-in-the-first-1x1", RIGHT.withBottleneck(ResidualKey::bottleneckOfThePaper))
            .with("expansion-forgotten", RIGHT.withExpansion(1));

    private ResidualKey() {}

    /** Makes the body of a block. */
    private interface Body {
        Sequential of(int in, int mid, int out, int stride);
    }

    /** Makes the way around it. */
    private interface Shortcut {
        Sequential of(int in, int out, int stride);
    }

    /** Both blocks, built of parts that need not be right. */
    private record Blocks(
            Body basicBody, Body bottleneckBody, int expansion, Shortcut shortcut, UnaryOperator<Network> edit)
            implements Residual {

        @Override
        public Network basic(int in, int out, int stride) {
            return block(basicBody.of(in, out, out, stride), in, out, stride);
        }

        @Override
        public Network bottleneck(int in, int mid, int stride) {
            int out = Math.multiplyExact(expansion, mid);
            return block(bottleneckBody.of(in, mid, out, stride), in, out, stride);
        }

        private Network block(Sequential body, int in, int out, int stride) {
            return edit.apply(Network.of(
                    "block",
                    Shape.of(in, 56, 56),
                    new receptive.model.Residual(body, shortcut.of(in, out, stride)),
                    new Relu()));
        }

        Blocks withBasic(Body body) {
            return new Blocks(body, bottleneckBody, expansion, shortcut, edit);
        }

        Blocks withBottleneck(Body body) {
            return new Blocks(basicBody, body, expansion, shortcut, edit);
        }

        Blocks withExpansion(int newExpansion) {
            return new Blocks(basicBody, bottleneckBody, newExpansion, shortcut, edit);
        }

        Blocks around(Shortcut newShortcut) {
            return new Blocks(basicBody, bottleneckBody, expansion, newShortcut, edit);
        }

        Blocks edited(UnaryOperator<Network> newEdit) {
            return new Blocks(basicBody, bottleneckBody, expansion, shortcut, newEdit);
        }
    }

    // Names are those that the model gives by itself, so that a misfit reads as in a network without names of its own.

    private static Sequential basicBody(int in, int mid, int out, int stride) {
        return twoConvolutions(in, out, stride, 1);
    }

    private static Sequential bodyOfTwoStrides(int in, int mid, int out, int stride) {
        return twoConvolutions(in, out, stride, stride);
    }

    private static Sequential bodyOfLateStride(int in, int mid, int out, int stride) {
        return twoConvolutions(in, out, 1, stride);
    }

    private static Sequential twoConvolutions(int in, int out, int first, int second) {
        return Sequential.of(
                conv(in, out, 3, first),
                BatchNorm2d.of(out),
                new Relu(),
                conv(out, out, 3, second),
                BatchNorm2d.of(out));
    }

    private static Sequential bottleneckBody(int in, int mid, int out, int stride) {
        return threeConvolutions(in, mid, out, 1, stride);
    }

    private static Sequential bottleneckOfThePaper(int in, int mid, int out, int stride) {
        return threeConvolutions(in, mid, out, stride, 1);
    }

    private static Sequential threeConvolutions(int in, int mid, int out, int first, int second) {
        return Sequential.of(
                conv(in, mid, 1, first),
                BatchNorm2d.of(mid),
                new Relu(),
                conv(mid, mid, 3, second),
                BatchNorm2d.of(mid),
                new Relu(),
                conv(mid, out, 1, 1),
                BatchNorm2d.of(out));
    }

    private static Conv2d conv(int in, int out, int kernel, int stride) {
        return Conv2d.of(in, out, kernel)
                .withStride(stride)
                .withPadding(kernel / 2)
                .withoutBias();
    }

    private static Sequential shortcut(int in, int out, int stride) {
        return in == out && stride == 1 ? Sequential.of() : projection(in, out, stride);
    }

    private static Sequential projection(int in, int out, int stride) {
        return Sequential.of(conv(in, out, 1, stride), BatchNorm2d.of(out));
    }

    private static receptive.model.Residual sum(Network network) {
        return (receptive.model.Residual) network.layers().getFirst().layer();
    }

    private static Network of(Network network, Layer... layers) {
        return Network.of(network.name(), network.input(), layers);
    }

    private static Network withoutShortcut(Network network) {
        return of(network, sum(network).body(), new Relu());
    }

    private static Network withoutNormInShortcut(Network network) {
        List<Named> way = sum(network).shortcut().layers();
        Sequential bare = new Sequential(way.subList(0, Math.min(1, way.size())));
        return of(network, new receptive.model.Residual(sum(network).body(), bare), new Relu());
    }

    private static Network withWideShortcut(Network network) {
        Network way = Edits.mapped(
                new Network(network.name(), network.input(), sum(network).shortcut()),
                named -> named.layer() instanceof Conv2d conv
                        ? conv(
                                conv.inChannels(),
                                conv.outChannels(),
                                3,
                                conv.stride().height())
                        : named.layer());
        return of(network, new receptive.model.Residual(sum(network).body(), way.body()), new Relu());
    }

    private static Network withReluBeforeTheSum(Network network) {
        List<Named> body = new ArrayList<>(sum(network).body().layers());
        body.add(new Named("last", new Relu()));
        return of(
                network,
                new receptive.model.Residual(new Sequential(body), sum(network).shortcut()));
    }

    private static Network withoutReluBehindTheSum(Network network) {
        return of(network, sum(network));
    }

    private static Network withReluBehindTheSumOnly(Network network) {
        return of(network, sum(Edits.without(Relu.class, network)), new Relu());
    }

    private static Network withBiases(Network network) {
        return Edits.mapped(
                network,
                named -> named.layer() instanceof Conv2d conv
                        ? Conv2d.of(conv.inChannels(), conv.outChannels(), conv.kernelHeight())
                                .withStride(conv.stride())
                                .withPadding(conv.padding())
                        : named.layer());
    }

    private static Network withoutPadding(Network network) {
        return Edits.mapped(
                network, named -> named.layer() instanceof Conv2d conv ? conv.withPadding(0) : named.layer());
    }
}
