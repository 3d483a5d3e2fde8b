package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.FlattenKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Flatten;

/** The visible tests of {@code flatten}. */
@Suite("flatten")
final class FlattenSuite {

    @Test
    @Points(1)
    @Order(1)
    void lays_a_28x28_picture_out_as_784_numbers(Flatten subject) {
        double[][] picture = new double[28][28];
        double[] row = new double[784];
        for (int place = 0; place < row.length; place++) {
            row[place] = place % 100;
            picture[place / 28][place % 28] = row[place];
        }
        expect(subject, KEY)
                .calling(c -> c.flatten(new double[][][] {{{1, 2}, {3, 4}}}))
                .toGive(new double[] {1, 2, 3, 4});
        expect(subject, KEY).calling(c -> c.flatten(new double[][][] {picture})).toGive(row);
    }

    @Test
    @Points(1)
    @Order(2)
    void folds_a_row_of_numbers_up_into_channels(Flatten subject) {
        expect(subject, KEY)
                .calling(c -> c.unflatten(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 2, 2, 3))
                .toGive(new double[][][] {{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {10, 11, 12}}});
    }
}
