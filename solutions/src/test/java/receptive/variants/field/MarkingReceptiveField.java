package receptive.variants.field;

import java.util.TreeSet;
import receptive.exercises.field.ReceptiveField;

/** Follows every single tap down to the pixels and looks at the first and the last. */
final class MarkingReceptiveField implements ReceptiveField {
    @Override
    public int field(int[] kernels, int[] strides, int[] dilations) {
        if (kernels.length != strides.length || kernels.length != dilations.length) {
            throw new IllegalArgumentException(
                    "%d kernels, %d strides, %d dilations".formatted(kernels.length, strides.length, dilations.length));
        }
        jump(kernels);
        jump(strides);
        jump(dilations);
        TreeSet<Integer> seen = new TreeSet<>();
        seen.add(0);
        for (int i = kernels.length - 1; i >= 0; i--) {
            TreeSet<Integer> below = new TreeSet<>();
            for (int position : seen) {
                for (int tap = 0; tap < kernels[i]; tap++) {
                    below.add(position * strides[i] + tap * dilations[i]);
                }
            }
            seen = below;
        }
        return seen.last() - seen.first() + 1;
    }

    @Override
    public int jump(int[] strides) {
        int apart = 1;
        for (int i = strides.length; i-- > 0; apart *= strides[i]) {
            if (strides[i] < 1) {
                throw new IllegalArgumentException("layer " + i + ": " + strides[i]);
            }
        }
        return apart;
    }
}
