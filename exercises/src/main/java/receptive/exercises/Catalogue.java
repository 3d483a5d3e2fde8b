package receptive.exercises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.channels.ConvForward;
import receptive.exercises.filters.OutputSize;
import receptive.exercises.images.Correlate2d;
import receptive.exercises.layers.MaxPool;
import receptive.exercises.lenet.LeNet5Table;

/** All exercises, in the order in which they are taught. */
public final class Catalogue {

    private static final List<Exercise> EXERCISES = List.of(
            new Exercise("correlate-2d", Lesson.IMAGES, Correlate2d.class, 10),
            new Exercise("output-size", Lesson.FILTERS, OutputSize.class, 10),
            new Exercise("conv-forward", Lesson.CHANNELS, ConvForward.class, 15),
            new Exercise("max-pool", Lesson.LAYERS, MaxPool.class, 10),
            new Exercise("lenet5-table", Lesson.LENET, LeNet5Table.class, 10),
            new Exercise("alexnet-model", Lesson.ALEXNET, AlexNetModel.class, 20));

    private Catalogue() {}

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
