package receptive.misconceptions.field;

import receptive.exercises.field.ReceptiveField;
import receptive.misconceptions.Misconception;

/** Ignores the dilations. */
@Misconception("dilation-forgotten")
public final class UndilatedField implements ReceptiveField {

    @Override
    public int field(int[] kernels, int[] strides, int[] dilations) {
        if (kernels.length != strides.length || kernels.length != dilations.length) {
            throw new IllegalArgumentException(
                    kernels.length + " kernels, " + strides.length + " strides, " + dilations.length + " dilations");
        }
        int field = 1;
        int jump = 1;
        for (int i = 0; i < kernels.length; i++) {
            if (kernels[i] < 1 || strides[i] < 1 || dilations[i] < 1) {
                throw new IllegalArgumentException(kernels[i] + ", " + strides[i] + ", " + dilations[i]);
            }
            field += (kernels[i] - 1) * jump;
            jump *= strides[i];
        }
        return field;
    }

    @Override
    public int jump(int[] strides) {
        int jump = 1;
        for (int stride : strides) {
            if (stride < 1) {
                throw new IllegalArgumentException("stride " + stride);
            }
            jump *= stride;
        }
        return jump;
    }
}
