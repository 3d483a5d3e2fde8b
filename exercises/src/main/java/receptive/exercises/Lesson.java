package receptive.exercises;

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
    /** The network of 2012. */
    ALEXNET("06-alexnet", "alexnet");

    private final String id;
    private final String packageName;

    Lesson(String id, String packageName) {
        this.id = id;
        this.packageName = packageName;
    }

    /** The lesson's id, which is its notebook's file name too: {@code 01-images}. */
    public String id() {
        return id;
    }

    /** The last part of the packages that belong to the lesson: {@code images}. */
    public String packageName() {
        return packageName;
    }
}
