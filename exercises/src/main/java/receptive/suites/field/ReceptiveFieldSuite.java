package receptive.suites.field;

import static receptive.check.Expectation.expect;
import static receptive.suites.field.ReceptiveFieldKey.KEY;

import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.field.ReceptiveField;

/** The visible tests of {@code receptive-field}. */
@Suite("receptive-field")
final class ReceptiveFieldSuite {

    @Test
    @Points(1)
    @Order(1)
    void grows_by_two_pixels_with_each_3x3_layer(ReceptiveField subject) {
        expect(subject, KEY)
                .calling(c -> c.field(each(3, 1), each(1, 1), each(1, 1)))
                .toGive(3);
        expect(subject, KEY)
                .calling(c -> c.field(each(3, 2), each(1, 2), each(1, 2)))
                .toGive(5);
        expect(subject, KEY)
                .calling(c -> c.field(each(3, 3), each(1, 3), each(1, 3)))
                .toGive(7);
    }

    @Test
    @Points(1)
    @Order(2)
    void follows_lenet5_from_layer_to_layer(ReceptiveField subject) {
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {5, 2}, new int[] {1, 2}, each(1, 2)))
                .toGive(6);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {5, 2, 5}, new int[] {1, 2, 1}, each(1, 3)))
                .toGive(14);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {5, 2, 5, 2}, new int[] {1, 2, 1, 2}, each(1, 4)))
                .toGive(16);
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {5, 2, 5, 2, 5}, new int[] {1, 2, 1, 2, 1}, each(1, 5)))
                .toGive(32);
    }

    @Test
    @Points(1)
    @Order(3)
    void finds_how_far_neighbours_lie_apart(ReceptiveField subject) {
        expect(subject, KEY).calling(c -> c.jump(new int[] {1, 2, 1, 2, 1})).toGive(4);
        expect(subject, KEY).calling(c -> c.jump(new int[] {4, 2})).toGive(8);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_lists_of_different_lengths(ReceptiveField subject) {
        expect(subject, KEY)
                .calling(c -> c.field(new int[] {3, 3, 3}, new int[] {1, 2}, new int[] {1, 1, 1}))
                .toBeRefusedNaming(3, 2);
    }

    /** The same number for each of some layers. */
    private static int[] each(int number, int layers) {
        int[] list = new int[layers];
        Arrays.fill(list, number);
        return list;
    }
}
