package receptive.pictures;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import receptive.engine.Tensor;
import receptive.model.Shape;

/**
 * Feature maps or filters side by side in one picture, each pixel a square, with labels and a scale of the values.
 *
 * <p>Signed values go from blue (negative) over near white (0) to red; values that are never negative from black (0) to
 * white. All maps share one range unless {@link #eachInItsOwnRange} is asked for. NaN is magenta.
 *
 * <pre>{@code
 * MapGrid.ofMaps(Operations.conv2d(x, w, null, c1)).title("C1").picture();
 * MapGrid.ofFilters(weights.weight("C1")).columns(3).picture();
 * }</pre>
 */
public final class MapGrid {

    final Tensor tensor;
    private final String noun;
    final Planes planes;
    String title = "";
    IntFunction<String> labels;
    private ValueRange range;
    boolean ownRanges;
    private Palette palette;
    int columns;
    int zoom;
    private int most;
    private String pair = "";

    /** Which part of the tensor is one square of the grid. */
    record Planes(int count, int height, int width, int channels) {

        int size() {
            return height * width;
        }

        /** Where the values of a map begin. */
        int start(int map) {
            return map * size() * channels;
        }
    }

    private MapGrid(Tensor tensor, String noun, Planes planes, IntFunction<String> labels, int most) {
        this.tensor = tensor;
        this.noun = noun;
        this.planes = planes;
        this.labels = labels;
        this.most = most;
    }

    /**
     * The maps of {@code [N, C, H, W]}, {@code [C, H, W]} or {@code [H, W]}; of more than one image each has rows of its own.
     *
     * @throws IllegalArgumentException if the tensor has another rank
     */
    public static MapGrid ofMaps(Tensor maps) {
        Shape shape = maps.shape();
        if (shape.rank() < 2 || shape.rank() > 4) {
            throw new IllegalArgumentException("Maps come as [N, C, H, W], [C, H, W] or [H, W] but got " + shape + ".");
        }
        int images = shape.rank() == 4 ? shape.size(0) : 1;
        int channels = shape.rank() == 2 ? 1 : shape.size(shape.rank() - 3);
        IntFunction<String> labels = images == 1 ? i -> String.valueOf(i) : i -> i / channels + "/" + i % channels;
        MapGrid grid = new MapGrid(maps, "map", planes(shape, 1), labels, 64);
        if (images > 1) {
            grid.columns = Math.min(channels, 16);
            grid.pair = "image/map";
        }
        return grid;
    }

    /**
     * The filters {@code [F, C, KH, KW]}: one square for each filter and channel, a row for each filter if there are several
     * channels. Labels are the filter, or {@code filter/channel}.
     *
     * @throws IllegalArgumentException if the tensor has another rank
     */
    public static MapGrid ofFilters(Tensor filters) {
        Shape shape = filtersShape(filters);
        int channels = shape.size(1);
        MapGrid grid = new MapGrid(
                filters,
                "filter",
                planes(shape, 1),
                channels == 1 ? String::valueOf : i -> i / channels + "/" + i % channels,
                256);
        if (channels > 1) {
            grid.columns = Math.min(channels, 32);
            grid.pair = "filter/channel";
        }
        return grid;
    }

    /**
     * The filters {@code [F, 3, KH, KW]} in colour: a filter's three channels as the red, green and blue of one square.
     *
     * @throws IllegalArgumentException if the filters do not have 3 channels
     */
    public static MapGrid ofColourFilters(Tensor filters) {
        Shape shape = filtersShape(filters);
        if (shape.size(1) != 3) {
            throw new IllegalArgumentException(
                    "Filters in colour have the shape [F, 3, KH, KW] but got " + shape + ".");
        }
        return new MapGrid(filters, "filter", planes(shape, 3), String::valueOf, 256);
    }

    private static Shape filtersShape(Tensor filters) {
        if (filters.shape().rank() != 4) {
            throw new IllegalArgumentException("Filters come as [F, C, KH, KW] but got " + filters.shape() + ".");
        }
        return filters.shape();
    }

    private static Planes planes(Shape shape, int channels) {
        int height = shape.size(shape.rank() - 2);
        int width = shape.size(shape.rank() - 1);
        return new Planes((int) (shape.elements() / height / width / channels), height, width, channels);
    }

    /** A line above the maps. */
    public MapGrid title(String text) {
        title = text;
        return this;
    }

    /** Texts for the maps, in order, instead of numbers; maps beyond the last text go without. */
    public MapGrid labels(List<String> texts) {
        List<String> copy = List.copyOf(texts);
        pair = "";
        labels = i -> i < copy.size() ? copy.get(i) : "";
        return this;
    }

    /**
     * One range for all, instead of the one found in the values; what lies outside gets the colour of the nearer end.
     *
     * @throws IllegalArgumentException if the ends are not finite or the wrong way round
     */
    public MapGrid range(double low, double high) {
        range = new ValueRange((float) low, (float) high);
        ownRanges = false;
        return this;
    }

    /** A range for each map, found in its values and written under it: shows faint maps, but not that they are faint. */
    public MapGrid eachInItsOwnRange() {
        ownRanges = true;
        range = null;
        return this;
    }

    /** Other colours than those that suit the values. */
    public MapGrid palette(Palette colours) {
        palette = colours;
        return this;
    }

    /**
     * How many maps stand in a row.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public MapGrid columns(int count) {
        columns = atLeastOne("number of columns", count);
        return this;
    }

    /**
     * How many pixels of the picture one value is wide and high.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public MapGrid zoom(int pixels) {
        zoom = atLeastOne("zoom", pixels);
        return this;
    }

    /**
     * How many maps to show at most, the first ones: 64 maps or 256 filters unless said otherwise.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public MapGrid most(int count) {
        most = atLeastOne("number of maps", count);
        return this;
    }

    private static int atLeastOne(String setting, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "A grid of maps takes a " + setting + " of at least 1 but got " + value + ".");
        }
        return value;
    }

    /**
     * The picture.
     *
     * @throws IllegalArgumentException if it would have more than 40 million pixels
     */
    public Picture picture() {
        return new MapDrawing(this).draw();
    }

    /** Where the squares of map {@code i} are in the picture. */
    Rectangle place(int i) {
        return new MapDrawing(this).place(i);
    }

    /** How many maps the picture shows. */
    int shown() {
        return Math.min(planes.count, most);
    }

    /** The range of one map by itself. */
    ValueRange ownRange(int map) {
        return ValueRange.around(tensor.data(), planes.start(map), planes.start(map + 1));
    }

    /** The range of all maps together. */
    ValueRange commonRange() {
        return range != null ? range : ValueRange.around(tensor.data(), 0, tensor.data().length);
    }

    /** The colours for a range. */
    Palette paletteFor(ValueRange of) {
        return palette != null ? palette : of.signed() ? Palette.DIVERGING : Palette.GRAY;
    }

    /** What the picture shows, in one line. */
    String description() {
        String name = title.isEmpty() ? "" : title + ": ";
        return name + planes.count + " " + noun + (planes.count == 1 ? "" : "s") + " of " + planes.height + "x"
                + planes.width + ", "
                + (ownRanges ? "each in its own range" : "values shown from " + commonRange())
                + (planes.count > most ? ", the first " + most + " shown" : "");
    }

    /** What is to be said beside the scale. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (ownRanges) {
            notes.add("each in its own range");
        } else if (planes.channels == 3) {
            notes.add("each channel " + commonRange());
        }
        if (!pair.isEmpty()) {
            notes.add("labels are " + pair);
        }
        if (planes.count > most) {
            notes.add("first " + most + " of " + planes.count);
        }
        int strange = 0;
        for (float value : tensor.data()) {
            strange += Float.isNaN(value) ? 1 : 0;
        }
        if (strange > 0) {
            notes.add(strange + " NaN in magenta");
        }
        return notes;
    }
}
