package receptive.bench;

/**
 * How one candidate did in one case.
 *
 * @param candidate its name
 * @param ours whether it is this project's engine
 * @param times how long its forward passes took
 * @param difference the largest difference of its output from the exact one of this project, relative to the largest
 *     number in that
 */
public record Entry(String candidate, boolean ours, Times times, double difference) {

    /** The largest difference of two outputs, relative to the largest number of the second; NaN counts as infinite. */
    static double difference(float[] output, float[] reference) {
        if (output.length != reference.length) {
            throw new IllegalArgumentException(
                    "An output of " + reference.length + " numbers was expected but got one of " + output.length + ".");
        }
        double scale = Float.MIN_NORMAL;
        double most = 0;
        for (int i = 0; i < output.length; i++) {
            double apart = Math.abs((double) output[i] - reference[i]);
            most = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(most, apart);
            scale = Math.max(scale, Math.abs(reference[i]));
        }
        return most / scale;
    }
}
