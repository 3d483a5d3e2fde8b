package receptive.suites.field;

import java.util.Arrays;
import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.field.ReceptiveField;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.PerAxis;
import receptive.model.Shape;

/** What is right and what often goes wrong in {@code receptive-field}. */
public final class ReceptiveFieldKey {

    /** More pixels than any network here looks at. */
    private static final int ENDLESS = 1 << 28;

    /** The key. */
    public static final AnswerKey<ReceptiveField> KEY = AnswerKey.<ReceptiveField>of(ReceptiveField.class, new Engine())
            .with("strides-ignored", new Growing((field, layer, jump) -> field + layer.gaps()))
            .with(
                    "own-stride-included",
                    new Growing((field, layer, jump) -> field + layer.gaps() * jump * layer.stride))
            .with("own-stride-only", new Growing((field, layer, jump) -> field + layer.gaps() * layer.stride))
            .with("kernels-added", new Growing((field, layer, jump) -> field + layer.reach() * jump))
            .with("kernels-multiplied", new Growing((field, layer, jump) -> field * layer.kernel))
            .with("dilation-forgotten", new Growing((field, layer, jump) -> field + (layer.kernel - 1) * jump))
            .with(
                    "dilation-times-kernel",
                    new Growing((field, layer, jump) -> field + (layer.dilation * layer.kernel - 1) * jump))
            .with("started-at-zero", new StartingAtZero())
            .with("last-stride-left-out", new Jumping(strides -> product(withoutLast(strides))))
            .with("strides-added", new Jumping(strides -> Arrays.stream(strides).sum()))
            .explainedBy(ReceptiveFieldKey::steps);

    private static final Wording WORDS = Wording.of(ReceptiveField.class);

    private ReceptiveFieldKey() {}

    /** A layer's window along one axis. */
    private record Layer(int kernel, int stride, int dilation) {

        int gaps() {
            return dilation * (kernel - 1);
        }

        int reach() {
            return gaps() + 1;
        }
    }

    /** What the engine finds out about a network one pixel wide. */
    private record Engine() implements ReceptiveField {
        @Override
        public int field(int[] kernels, int[] strides, int[] dilations) {
            if (kernels.length != strides.length || kernels.length != dilations.length) {
                throw new IllegalArgumentException("The lists belong together but have " + kernels.length + ", "
                        + strides.length + " and " + dilations.length + " numbers.");
            }
            return Math.toIntExact(seen(kernels, strides, dilations).height());
        }

        @Override
        public int jump(int[] strides) {
            int[] ones = new int[strides.length];
            Arrays.fill(ones, 1);
            return Math.toIntExact(seen(ones, strides, ones).jumpHeight());
        }

        private static receptive.engine.ReceptiveField seen(int[] kernels, int[] strides, int[] dilations) {
            Network.Builder network = Network.builder("one pixel wide", Shape.of(1, ENDLESS, 1));
            for (int i = 0; i < kernels.length; i++) {
                network.add(Conv2d.of(1, 1, kernels[i], 1)
                        .withStride(new PerAxis(strides[i], 1))
                        .withDilation(new PerAxis(dilations[i], 1)));
            }
            return receptive.engine.ReceptiveField.of(network.build());
        }
    }

    /** From the field before a layer to the field behind it. */
    private interface Growth {
        int behind(int field, Layer layer, int jump);
    }

    /** Goes through the layers with a rule that need not be right. */
    private record Growing(Growth growth) implements ReceptiveField {
        @Override
        public int field(int[] kernels, int[] strides, int[] dilations) {
            KEY.reference().field(kernels, strides, dilations);
            int field = 1;
            int jump = 1;
            for (int i = 0; i < kernels.length; i++) {
                field = growth.behind(field, new Layer(kernels[i], strides[i], dilations[i]), jump);
                jump *= strides[i];
            }
            return field;
        }

        @Override
        public int jump(int[] strides) {
            return KEY.reference().jump(strides);
        }
    }

    /** Forgets the pixel in the middle. */
    private record StartingAtZero() implements ReceptiveField {
        @Override
        public int field(int[] kernels, int[] strides, int[] dilations) {
            return KEY.reference().field(kernels, strides, dilations) - 1;
        }

        @Override
        public int jump(int[] strides) {
            return KEY.reference().jump(strides);
        }
    }

    /** From strides to the distance of two neighbours. */
    private interface Distance {
        int of(int[] strides);
    }

    /** Has a jump that need not be right. */
    private record Jumping(Distance distance) implements ReceptiveField {
        @Override
        public int field(int[] kernels, int[] strides, int[] dilations) {
            return KEY.reference().field(kernels, strides, dilations);
        }

        @Override
        public int jump(int[] strides) {
            KEY.reference().jump(strides);
            return distance.of(strides);
        }
    }

    private static int[] withoutLast(int[] strides) {
        return Arrays.copyOf(strides, Math.max(0, strides.length - 1));
    }

    private static int product(int[] strides) {
        return Arrays.stream(strides).reduce(1, (a, b) -> a * b);
    }

    private static List<Feedback.Part> steps(Call call, int[] element) {
        if (call.method().getName().equals("jump")) {
            int[] strides = (int[]) call.argument(0);
            StringBuilder product = new StringBuilder("1");
            Arrays.stream(strides).forEach(stride -> product.append("·").append(stride));
            return List.of(new Feedback.Line(product + " = " + product(strides)));
        }
        int[] kernels = (int[]) call.argument(0);
        int[] strides = (int[]) call.argument(1);
        int[] dilations = (int[]) call.argument(2);
        StringBuilder fields = new StringBuilder("1");
        int field = 1;
        int jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            field += dilations[i] * (kernels[i] - 1) * jump;
            fields.append(" → ").append(field);
            jump *= strides[i];
        }
        String last = kernels.length == 0
                ? ""
                : WORDS.explain(
                        "last",
                        dilations[kernels.length - 1],
                        kernels[kernels.length - 1],
                        jump / strides[kernels.length - 1]);
        return List.of(new Feedback.Line(WORDS.explain("fields", fields) + last));
    }
}
