package receptive.solutions.field;

import receptive.exercises.field.ReceptiveField;

/** How many pixels a value sees, and how far apart neighbours look, layer by layer. */
public class MyReceptiveField implements ReceptiveField {

    @Override
    public int field(int[] kernels, int[] strides, int[] dilations) {
        // BEGIN SOLUTION
        if (kernels.length != strides.length || kernels.length != dilations.length) {
            throw new IllegalArgumentException("Each layer has a kernel, a stride and a dilation but there are "
                    + kernels.length + ", " + strides.length + " and " + dilations.length + " of them.");
        }
        int field = 1;
        int jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            if (kernels[i] < 1 || strides[i] < 1 || dilations[i] < 1) {
                throw new IllegalArgumentException("Kernel, stride and dilation are at least 1 but layer " + i + " has "
                        + kernels[i] + ", " + strides[i] + " and " + dilations[i] + ".");
            }
            field += dilations[i] * (kernels[i] - 1) * jump;
            jump *= strides[i];
        }
        return field;
        // END SOLUTION
    }

    @Override
    public int jump(int[] strides) {
        // BEGIN SOLUTION
        int jump = 1;
        for (int stride : strides) {
            if (stride < 1) {
                throw new IllegalArgumentException("A stride is at least 1 but got " + stride + ".");
            }
            jump *= stride;
        }
        return jump;
        // END SOLUTION
    }
}
