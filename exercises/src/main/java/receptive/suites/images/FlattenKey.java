package receptive.suites.images;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.images.Flatten;

/** What is right and what often goes wrong in {@code flatten}. */
public final class FlattenKey {

    private static final Layout ROW_MAJOR = (channels, height, width, c, i, j) -> (c * height + i) * width + j;

    /** The key. */
    public static final AnswerKey<Flatten> KEY = AnswerKey.<Flatten>of(Flatten.class, new Laid(ROW_MAJOR))
            .with("column-by-column", new Laid((channels, height, width, c, i, j) -> (c * width + j) * height + i))
            .with("channels-last", new Laid((channels, height, width, c, i, j) -> (i * width + j) * channels + c))
            .with("height-as-row-length", new Laid((channels, height, width, c, i, j) -> (c * width + i) * height + j))
            .with("channels-on-one-place", new Laid((channels, height, width, c, i, j) -> i * width + j))
            .with("sides-swapped", new SidesSwapped())
            .with("length-not-checked", new LengthIgnored())
            .explainedBy(FlattenKey::place);

    private static final Wording WORDS = Wording.of(Flatten.class);

    private FlattenKey() {}

    /** The place of an element of a volume in the row. */
    private interface Layout {
        int place(int channels, int height, int width, int channel, int row, int column);
    }

    /** Lays out and folds up by one layout, right or wrong. */
    private record Laid(Layout layout) implements Flatten {
        @Override
        public double[] flatten(double[][][] volume) {
            int height = volume[0].length;
            int width = volume[0][0].length;
            double[] values = new double[volume.length * height * width];
            for (int c = 0; c < volume.length; c++) {
                for (int i = 0; i < height; i++) {
                    for (int j = 0; j < width; j++) {
                        values[layout.place(volume.length, height, width, c, i, j)] = volume[c][i][j];
                    }
                }
            }
            return values;
        }

        @Override
        public double[][][] unflatten(double[] values, int channels, int height, int width) {
            refuseSizes(channels, height, width);
            if ((long) channels * height * width != values.length) {
                throw new IllegalArgumentException("A volume of " + channels + "x" + height + "x" + width + " holds "
                        + (long) channels * height * width + " values but got " + values.length + ".");
            }
            return folded(values, channels, height, width);
        }

        double[][][] folded(double[] values, int channels, int height, int width) {
            double[][][] volume = new double[channels][height][width];
            for (int c = 0; c < channels; c++) {
                for (int i = 0; i < height; i++) {
                    for (int j = 0; j < width; j++) {
                        volume[c][i][j] = values[layout.place(channels, height, width, c, i, j)];
                    }
                }
            }
            return volume;
        }

        static void refuseSizes(int channels, int height, int width) {
            if (Math.min(channels, Math.min(height, width)) < 1) {
                throw new IllegalArgumentException(
                        "Sizes are at least 1 but got " + channels + "x" + height + "x" + width + ".");
            }
        }
    }

    /** Folds up with width and height exchanged. */
    private record SidesSwapped() implements Flatten {
        @Override
        public double[] flatten(double[][][] volume) {
            return KEY.reference().flatten(volume);
        }

        @Override
        public double[][][] unflatten(double[] values, int channels, int height, int width) {
            return KEY.reference().unflatten(values, channels, width, height);
        }
    }

    /** Takes the values it needs and does not look at how many there are. */
    private record LengthIgnored() implements Flatten {
        @Override
        public double[] flatten(double[][][] volume) {
            return KEY.reference().flatten(volume);
        }

        @Override
        public double[][][] unflatten(double[] values, int channels, int height, int width) {
            Laid.refuseSizes(channels, height, width);
            return new Laid(ROW_MAJOR).folded(values, channels, height, width);
        }
    }

    private static List<Feedback.Part> place(Call call, int[] element) {
        boolean flattens = call.method().getName().equals("flatten");
        int[] at = flattens ? index((double[][][]) call.argument(0), element[0]) : element;
        int height = flattens ? ((double[][][]) call.argument(0))[0].length : (int) call.argument(2);
        int width = flattens ? ((double[][][]) call.argument(0))[0][0].length : (int) call.argument(3);
        String sum = at[0] + "·" + height + "·" + width + " + " + at[1] + "·" + width + " + " + at[2] + " = "
                + ((at[0] * height + at[1]) * width + at[2]);
        return List.of(new Feedback.Line(WORDS.explain("place", at[0], at[1], at[2], sum)));
    }

    private static int[] index(double[][][] volume, int place) {
        int height = volume[0].length;
        int width = volume[0][0].length;
        return new int[] {place / width / height, place / width % height, place % width};
    }
}
