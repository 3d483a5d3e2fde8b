package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import receptive.engine.image.Border;
import receptive.engine.image.Extent;
import receptive.engine.image.Filters;
import receptive.engine.image.Hsv;
import receptive.engine.image.Rgb;
import receptive.engine.image.Sliding;

/** Statements about pictures, filters and colours, and about convolution against correlation. */
final class ImageFacts {

    private ImageFacts() {}

    /** Checks the statement, if it is of a kind that is known here. */
    static boolean check(Fact fact) {
        switch (fact.check()) {
            case "filter" -> filter(fact);
            case "separable" -> separable(fact);
            case "filtered" -> filtered(fact);
            case "changed" -> changed(fact);
            case "reversed" -> reversed(fact);
            case "convolved", "correlated" -> slid(fact);
            case "rgb" -> rgb(fact);
            case "hex" -> hex(fact);
            case "levels" -> levels(fact);
            case "hsv" -> hsv(fact);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void filter(Fact fact) {
        double[][] filter = filter(fact.text("filter"));
        double[][] taps = fact.grid("taps");
        assertThat(filter).hasDimensions(taps.length, taps[0].length);
        for (int row = 0; row < taps.length; row++) {
            assertThat(filter[row]).containsExactly(taps[row], within(1e-12));
        }
        assertThat(Arrays.stream(filter).flatMapToDouble(Arrays::stream).sum()).isCloseTo(1, within(1e-12));
        double[][] flat = {{5, 5, 5, 5}, {5, 5, 5, 5}, {5, 5, 5, 5}};
        for (double[] row : Filters.apply(flat, filter, Border.REPLICATE)) {
            assertThat(row).containsExactly(flat[0], within(1e-12));
        }
    }

    private static double[][] filter(String words) {
        String[] parts = words.split(" ");
        return switch (parts[0]) {
            case "box" -> Filters.box(Integer.parseInt(parts[1]));
            case "horizontal" -> Filters.horizontalBlur(Integer.parseInt(parts[1]));
            case "vertical" -> Filters.verticalBlur(Integer.parseInt(parts[1]));
            case "sharpen" -> Filters.sharpen();
            default -> throw new IllegalStateException("No filter is written \"" + words + "\".");
        };
    }

    /** A box is a row of means of a column of means. */
    private static void separable(Fact fact) {
        int size = fact.whole("size");
        double[][] product = Sliding.convolve(Filters.horizontalBlur(size), Filters.verticalBlur(size), Extent.FULL);
        for (int row = 0; row < size; row++) {
            assertThat(product[row]).containsExactly(Filters.box(size)[row], within(1e-12));
        }
    }

    private static void filtered(Fact fact) {
        double[][] y =
                Filters.apply(fact.grid("image"), filter(fact.text("filter")), Border.valueOf(fact.text("border")));
        if (fact.has("corner")) {
            assertThat(y[0][0]).isEqualTo(fact.number("corner"));
            return;
        }
        double[][] map = fact.grid("map");
        assertThat(y).hasDimensions(map.length, map[0].length);
        for (int row = 0; row < map.length; row++) {
            assertThat(y[row]).containsExactly(map[row], within(1e-9));
        }
    }

    /** How many pixels differ when the picture is moved by one. */
    private static void changed(Fact fact) {
        double[][] image = fact.grid("image");
        assertThat(changes(image, new double[][] {{1, 0, 0}})).isEqualTo(fact.whole("right"));
        assertThat(changes(image, new double[][] {{0, 0, 1}})).isEqualTo(fact.whole("left"));
        assertThat(changes(image, new double[][] {{0}, {0}, {1}})).isEqualTo(fact.whole("up"));
        assertThat(changes(image, new double[][] {{1}, {0}, {0}})).isEqualTo(fact.whole("down"));
    }

    private static int changes(double[][] image, double[][] move) {
        double[][] moved = Filters.apply(image, move, Border.ZERO);
        int changes = 0;
        for (int row = 0; row < image.length; row++) {
            for (int column = 0; column < image[0].length; column++) {
                changes += moved[row][column] == image[row][column] ? 0 : 1;
            }
        }
        return changes;
    }

    private static void reversed(Fact fact) {
        assertThat(Sliding.reversed(fact.numbers("w"))).containsExactly(fact.numbers("reversed"));
    }

    private static void slid(Fact fact) {
        double[] x = fact.numbers("x");
        double[] w = fact.numbers("w");
        for (Extent extent : Extent.values()) {
            String name = extent.name().toLowerCase(Locale.ROOT);
            if (fact.has(name)) {
                double[] y = fact.check().equals("convolved")
                        ? Sliding.convolve(x, w, extent)
                        : Sliding.correlate(x, w, extent);
                assertThat(y).containsExactly(fact.numbers(name));
                assertThat(Sliding.correlate(x, Sliding.reversed(w), extent))
                        .containsExactly(Sliding.convolve(x, w, extent));
            }
        }
    }

    private static void rgb(Fact fact) {
        for (double[] pixel : fact.grid("pixels")) {
            Rgb colour = colour(pixel);
            assertThat(Rgb.ofHex(colour.toHex())).isEqualTo(colour);
        }
    }

    private static void hex(Fact fact) {
        Rgb sum = fact.strings("sum").stream().map(Rgb::ofHex).reduce(new Rgb(0, 0, 0), Rgb::plus);
        assertThat(sum.toHex()).isEqualTo(fact.text("hex"));
    }

    private static void levels(Fact fact) {
        List<String> levels = fact.strings("levels");
        Set<Rgb> colours = new HashSet<>();
        for (String red : levels) {
            for (String green : levels) {
                for (String blue : levels) {
                    Rgb colour = Rgb.ofHex(red + green + blue);
                    assertThat(colour.toHex()).isEqualTo(red + green + blue);
                    colours.add(colour);
                }
            }
        }
        assertThat(colours).hasSize(fact.whole("colours"));
    }

    private static void hsv(Fact fact) {
        double[][] colours = fact.grid("rgb");
        for (int i = 0; i < colours.length; i++) {
            Hsv hsv = colour(colours[i]).toHsv();
            assertThat(new double[] {hsv.hue(), hsv.saturation(), hsv.value()})
                    .containsExactly(fact.grid("hsv")[i], within(1e-12));
        }
    }

    private static Rgb colour(double[] pixel) {
        return new Rgb((int) pixel[0], (int) pixel[1], (int) pixel[2]);
    }
}
