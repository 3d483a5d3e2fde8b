package receptive.exercises;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetTable;
import receptive.exercises.architectures.BatchNorm;
import receptive.exercises.architectures.GroupedConv;
import receptive.exercises.architectures.Inception;
import receptive.exercises.architectures.Residual;
import receptive.exercises.architectures.Vgg;
import receptive.exercises.channels.Conv1x1;
import receptive.exercises.channels.ConvCost;
import receptive.exercises.channels.ConvForward;
import receptive.exercises.field.DilatedCorrelation;
import receptive.exercises.field.Im2col;
import receptive.exercises.field.ReceptiveField;
import receptive.exercises.filters.Filters;
import receptive.exercises.filters.ImageFilter;
import receptive.exercises.filters.OutputSize;
import receptive.exercises.filters.StridedCorrelation;
import receptive.exercises.filters.ZeroPad;
import receptive.exercises.images.Convolve2d;
import receptive.exercises.images.Correlate2d;
import receptive.exercises.images.Flatten;
import receptive.exercises.images.HexColor;
import receptive.exercises.images.RgbToHsv;
import receptive.exercises.images.Signal1d;
import receptive.exercises.images.WindowDot;
import receptive.exercises.layers.Activations;
import receptive.exercises.layers.AvgPool;
import receptive.exercises.layers.Dense;
import receptive.exercises.layers.DenseCost;
import receptive.exercises.layers.MaxPool;
import receptive.exercises.lenet.FindTheBug;
import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.exercises.lenet.LeNet5Model;
import receptive.exercises.lenet.LeNet5Table;

/** All exercises, in the order in which they are taught. */
public final class Catalogue {

    private static final List<Exercise> EXERCISES = List.of(
            new Exercise("hex-color", Lesson.IMAGES, HexColor.class, 5),
            new Exercise("rgb-to-hsv", Lesson.IMAGES, RgbToHsv.class, 5),
            new Exercise("flatten", Lesson.IMAGES, Flatten.class, 5),
            new Exercise("signal-1d", Lesson.IMAGES, Signal1d.class, 10),
            new Exercise("window-dot", Lesson.IMAGES, WindowDot.class, 5),
            new Exercise("correlate-2d", Lesson.IMAGES, Correlate2d.class, 10),
            new Exercise("convolve-2d", Lesson.IMAGES, Convolve2d.class, 10),
            new Exercise("filters", Lesson.FILTERS, Filters.class, 5),
            new Exercise("image-filter", Lesson.FILTERS, ImageFilter.class, 10),
            new Exercise("output-size", Lesson.FILTERS, OutputSize.class, 10),
            new Exercise("zero-pad", Lesson.FILTERS, ZeroPad.class, 5),
            new Exercise("strided-correlation", Lesson.FILTERS, StridedCorrelation.class, 10),
            new Exercise("conv-forward", Lesson.CHANNELS, ConvForward.class, 15),
            new Exercise("conv-1x1", Lesson.CHANNELS, Conv1x1.class, 10),
            new Exercise("conv-cost", Lesson.CHANNELS, ConvCost.class, 10),
            new Exercise("max-pool", Lesson.LAYERS, MaxPool.class, 10),
            new Exercise("avg-pool", Lesson.LAYERS, AvgPool.class, 10),
            new Exercise("activations", Lesson.LAYERS, Activations.class, 10),
            new Exercise("dense", Lesson.LAYERS, Dense.class, 5),
            new Exercise("dense-cost", Lesson.LAYERS, DenseCost.class, 5),
            new Exercise("lenet5-table", Lesson.LENET, LeNet5Table.class, 10),
            new Exercise("lenet5-model", Lesson.LENET, LeNet5Model.class, 15),
            new Exercise("find-the-bug", Lesson.LENET, FindTheBug.class, 10),
            new Exercise("lenet5-1998", Lesson.LENET, HistoricalLeNet5.class, 10),
            new Exercise("alexnet-parameters", Lesson.ALEXNET, AlexNetTable.class, 15),
            new Exercise("alexnet-model", Lesson.ALEXNET, AlexNetModel.class, 20),
            new Exercise("receptive-field", Lesson.FIELD, ReceptiveField.class, 10),
            new Exercise("dilated-correlation", Lesson.FIELD, DilatedCorrelation.class, 10),
            new Exercise("im2col", Lesson.FIELD, Im2col.class, 15),
            new Exercise("vgg", Lesson.ARCHITECTURES, Vgg.class, 15),
            new Exercise("grouped-conv", Lesson.ARCHITECTURES, GroupedConv.class, 15),
            new Exercise("inception", Lesson.ARCHITECTURES, Inception.class, 15),
            new Exercise("residual", Lesson.ARCHITECTURES, Residual.class, 15),
            new Exercise("batch-norm", Lesson.ARCHITECTURES, BatchNorm.class, 15));

    private Catalogue() {}

    /** The languages that every text of the course is written in, the one to fall back to first. */
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.KOREAN);
    }

    /** Every exercise, in order. */
    public static List<Exercise> exercises() {
        return EXERCISES;
    }

    /** The exercises of one lesson, in order. */
    public static List<Exercise> exercises(Lesson lesson) {
        return EXERCISES.stream()
                .filter(exercise -> exercise.lesson() == lesson)
                .toList();
    }

    /**
     * The exercise with an id.
     *
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static Exercise exercise(String id) {
        return EXERCISES.stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no exercise \"" + id + "\"; there are "
                        + EXERCISES.stream().map(Exercise::id).collect(Collectors.joining(", ")) + "."));
    }

    /** The exercise whose contract a class implements, itself or through what it extends; the first if there are several. */
    public static Optional<Exercise> implementedBy(Class<?> type) {
        return EXERCISES.stream()
                .filter(exercise -> exercise.contract().isAssignableFrom(type))
                .findFirst();
    }
}
