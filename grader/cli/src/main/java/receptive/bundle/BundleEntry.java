package receptive.bundle;

/**
 * A file of a bundle.
 *
 * @param bytes what is in it
 * @param executable whether it is a program
 */
record BundleEntry(byte[] bytes, boolean executable) {

    /** A file to be read. */
    static BundleEntry file(byte[] bytes) {
        return new BundleEntry(bytes, false);
    }

    /** A file to be run. */
    static BundleEntry program(byte[] bytes) {
        return new BundleEntry(bytes, true);
    }
}
