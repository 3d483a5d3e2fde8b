package receptive.practice;

/** A bar that shows how many of several things are done: {@code [######------]}. */
public final class Bar {

    private Bar() {}

    /** A bar of so many characters between its brackets; it is full only when all is done. */
    public static String of(int done, int total, int width) {
        int filled = total == 0 ? 0 : done * width / total;
        return "[" + "#".repeat(filled) + "-".repeat(width - filled) + "]";
    }
}
