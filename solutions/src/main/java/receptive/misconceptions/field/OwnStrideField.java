package receptive.misconceptions.field;

import receptive.exercises.field.ReceptiveField;
import receptive.misconceptions.Misconception;

/** Multiplies the jump first and grows the field afterwards. */
@Misconception("own-stride-included")
public final class OwnStrideField implements ReceptiveField {

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
            jump *= strides[i];
            field += dilations[i] * (kernels[i] - 1) * jump;
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
