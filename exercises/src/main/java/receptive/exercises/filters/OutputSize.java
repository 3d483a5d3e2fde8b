package receptive.exercises.filters;

/** Exercise {@code output-size}: how many positions a window has along one axis. */
public interface OutputSize {

    /**
     * The number of window positions when they must fit exactly: {@code (input + 2·padding − kernel) / stride + 1}.
     *
     * @param input pixels along the axis
     * @param kernel taps along the axis
     * @param stride step of the window
     * @param padding zeros added at each end
     * @return the number of positions
     * @throws IllegalArgumentException if the stride does not divide evenly, the kernel is larger than the padded
     *     input, or an argument is out of range, naming the numbers
     */
    int exact(int input, int kernel, int stride, int padding);

    /**
     * The number of window positions when a last incomplete step is dropped:
     * {@code floor((input + 2·padding − dilation·(kernel − 1) − 1) / stride) + 1}.
     *
     * @param input pixels along the axis
     * @param kernel taps along the axis
     * @param stride step of the window
     * @param padding zeros added at each end
     * @param dilation distance between neighbouring taps; 1 is an ordinary kernel
     * @return the number of positions
     * @throws IllegalArgumentException if the dilated kernel is larger than the padded input or an argument is out of
     *     range, naming the numbers
     */
    int floor(int input, int kernel, int stride, int padding, int dilation);

    /**
     * The padding at each end that keeps the size at stride 1.
     *
     * @param kernel taps along the axis, odd
     * @return {@code (kernel − 1) / 2}
     * @throws IllegalArgumentException if the kernel is even or below 1, naming it
     */
    int samePadding(int kernel);
}
