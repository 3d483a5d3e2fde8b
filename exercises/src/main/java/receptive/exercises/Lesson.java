package receptive.exercises;

import java.util.List;
import java.util.stream.Stream;

/** The lessons, in the order in which they are taught. */
public enum Lesson {
    /** Pictures as numbers, and one kernel sliding over one picture. */
    IMAGES("01-images", "images"),
    /** What a kernel, its stride and its padding do to the size and the look of a picture. */
    FILTERS("02-filters", "filters"),
    /** Many channels in, many filters out. */
    CHANNELS("03-channels", "channels"),
    /** The layers between and after convolutions. */
    LAYERS("04-pooling-and-dense", "layers"),
    /** The network of 1998. */
    LENET("05-lenet5", "lenet"),
    /** The network of 2012, and the two assignments on it, each a notebook of its own. */
    ALEXNET("06-alexnet", "alexnet", "week8_CNNbasic_assignment_parameters", "week8_CNNbasic_assignment_modeling"),
    /** What a value deep in a network sees, and how convolutions are computed fast. */
    FIELD("07-receptive-field", "field"),
    /** What came after: deeper, wider, and with shortcuts. */
    ARCHITECTURES("08-architectures", "architectures");

    private final String id;
    private final String packageName;
    private final List<String> notebooks;

    Lesson(String id, String packageName, String... assignments) {
        this.id = id;
        this.packageName = packageName;
        this.notebooks = Stream.concat(Stream.of(id), Stream.of(assignments)).toList();
    }

    /** The lesson's id, which is the file name of the notebook that teaches it too: {@code 01-images}. */
    public String id() {
        return id;
    }

    /** The file names of all its notebooks without their ending: its id, then those of assignments that stand apart. */
    public List<String> notebooks() {
        return notebooks;
    }

    /** The last part of the packages that belong to the lesson: {@code images}. */
    public String packageName() {
        return packageName;
    }
}
