package receptive.variants.filters;

import java.util.ArrayList;
import java.util.List;
import receptive.exercises.filters.ZeroPad;

/** Collects rows: empty ones, copied ones, empty ones. */
final class CopyingZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        if ((top | bottom | left | right) < 0) {
            throw new IllegalArgumentException(String.format("%d, %d, %d, %d", top, bottom, left, right));
        }
        int width = left + x[0].length + right;
        List<double[]> rows = new ArrayList<>();
        addEmpty(rows, top, width);
        for (double[] row : x) {
            double[] wider = new double[width];
            System.arraycopy(row, 0, wider, left, row.length);
            rows.add(wider);
        }
        addEmpty(rows, bottom, width);
        return rows.toArray(double[][]::new);
    }

    private static void addEmpty(List<double[]> rows, int count, int width) {
        for (int i = 0; i < count; i++) {
            rows.add(new double[width]);
        }
    }
}
