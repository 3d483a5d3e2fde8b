package receptive.suites.filters;

import static receptive.check.Expectation.expect;
import static receptive.exercises.filters.Border.REFLECT;
import static receptive.exercises.filters.Border.REPLICATE;
import static receptive.exercises.filters.Border.ZERO;
import static receptive.suites.filters.ImageFilterKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.ImageFilter;

/** The visible tests of {@code image-filter}. */
@Suite("image-filter")
final class ImageFilterSuite {

    @Test
    @Points(1)
    @Order(1)
    void blurs_a_bright_square_with_a_hole_and_a_dot(ImageFilter subject) {
        double[][] image = {
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 0, 90, 90, 90, 90, 90, 0, 0},
            {0, 0, 0, 90, 90, 90, 90, 90, 0, 0},
            {0, 0, 0, 90, 0, 90, 90, 90, 0, 0},
            {0, 0, 0, 90, 90, 90, 90, 90, 0, 0},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 90, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
        };
        double ninth = 1 / 9.0;
        double[][] box = {{ninth, ninth, ninth}, {ninth, ninth, ninth}, {ninth, ninth, ninth}};
        expect(subject, KEY).calling(c -> c.apply(image, box, ZERO)).toGive(new double[][] {
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 10, 20, 30, 30, 30, 20, 10, 0},
            {0, 0, 20, 40, 60, 60, 60, 40, 20, 0},
            {0, 0, 30, 50, 80, 80, 90, 60, 30, 0},
            {0, 0, 30, 50, 80, 80, 90, 60, 30, 0},
            {0, 0, 20, 30, 50, 50, 60, 40, 20, 0},
            {0, 0, 10, 20, 30, 30, 30, 20, 10, 0},
            {0, 10, 10, 10, 0, 0, 0, 0, 0, 0},
            {0, 10, 10, 10, 0, 0, 0, 0, 0, 0},
            {0, 10, 10, 10, 0, 0, 0, 0, 0, 0}
        });
    }

    @Test
    @Points(1)
    @Order(2)
    void finds_outside_the_image_what_the_border_says(ImageFilter subject) {
        double[][] image = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        double[][] leftNeighbour = {{1, 0, 0}};
        expect(subject, KEY)
                .calling(c -> c.apply(image, leftNeighbour, ZERO))
                .toGive(new double[][] {{0, 1, 2}, {0, 4, 5}, {0, 7, 8}});
        expect(subject, KEY)
                .calling(c -> c.apply(image, leftNeighbour, REPLICATE))
                .toGive(new double[][] {{1, 1, 2}, {4, 4, 5}, {7, 7, 8}});
        expect(subject, KEY)
                .calling(c -> c.apply(image, leftNeighbour, REFLECT))
                .toGive(new double[][] {{2, 1, 2}, {5, 4, 5}, {8, 7, 8}});
    }

    @Test
    @Points(1)
    @Order(3)
    void answers_at_edges_with_the_sign_of_the_step(ImageFilter subject) {
        double[][] image = {{2, 2, 8, 8}, {2, 2, 8, 8}, {8, 8, 8, 2}};
        double[][] kernel = {{0, 0, 0}, {-1, 0, 1}, {0, 0, 0}};
        expect(subject, KEY)
                .calling(c -> c.apply(image, kernel, REPLICATE))
                .toGive(new double[][] {{0, 6, 6, 0}, {0, 6, 6, 0}, {0, 0, -6, -6}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_without_a_middle(ImageFilter subject) {
        expect(subject, KEY)
                .calling(c -> c.apply(new double[5][7], new double[2][3], ZERO))
                .toBeRefusedNaming(2, 3);
    }
}
