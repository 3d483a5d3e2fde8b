package receptive.hidden.filters;

import static receptive.check.Expectation.expect;
import static receptive.exercises.filters.Border.REFLECT;
import static receptive.exercises.filters.Border.REPLICATE;
import static receptive.exercises.filters.Border.ZERO;
import static receptive.suites.filters.ImageFilterKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;

/** The hidden tests of {@code image-filter}. */
@Suite("image-filter")
final class ImageFilterHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][] WIDE = {
        {1, -2, 0, 3, 1, 4, -1, 2},
        {0, 2, -3, 1, 5, -2, 0, 1},
        {4, 1, 1, -1, 0, 2, 3, -4},
        {-2, 0, 3, 2, -1, 1, 1, 0},
        {1, 1, -4, 0, 2, 3, -2, 5}
    };

    @Test
    @Points(1)
    @Order(1)
    void filters_a_5x8_image_with_3x5_and_5x3_kernels(ImageFilter subject) {
        double[][] low = {{1, -2, 3, 0, 1}, {0, 4, -1, 2, -3}, {2, 1, 0, -1, 5}};
        double[][] row = {{4, -1, 2, 5}};
        double[][] column = {{4}, {-1}, {2}};
        double[][] high = {{1, 0, -2}, {3, 1, 0}, {0, -1, 4}, {2, 2, -3}, {-1, 0, 1}};
        for (Border border : Border.values()) {
            expect(subject, KEY).calling(c -> c.apply(WIDE, low, border)).toAgreeWithTheReference();
            expect(subject, KEY).calling(c -> c.apply(WIDE, high, border)).toAgreeWithTheReference();
            expect(subject, KEY)
                    .calling(c -> c.apply(row, new double[][] {{1, -3, 2}}, border))
                    .toAgreeWithTheReference();
            expect(subject, KEY)
                    .calling(c -> c.apply(column, new double[][] {{1}, {-3}, {2}}, border))
                    .toAgreeWithTheReference();
        }
    }

    @Test
    @Points(1)
    @Order(2)
    void keeps_an_even_image_even_unless_it_is_dark_outside(ImageFilter subject) {
        double[][] even = {{6, 6, 6, 6}, {6, 6, 6, 6}, {6, 6, 6, 6}};
        double third = 1 / 3.0;
        double[][] blur = {{third}, {third}, {third}};
        expect(subject, KEY).calling(c -> c.apply(even, blur, REPLICATE)).toGive(even);
        expect(subject, KEY).calling(c -> c.apply(even, blur, REFLECT)).toGive(even);
        expect(subject, KEY)
                .calling(c -> c.apply(even, blur, ZERO))
                .toGive(new double[][] {{4, 4, 4, 4}, {6, 6, 6, 6}, {4, 4, 4, 4}});
    }

    @Test
    @Points(1)
    @Order(3)
    void mirrors_two_pixels_deep_and_around_corners(ImageFilter subject) {
        double[][] image = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};
        double[][] twoUpTwoLeft = new double[5][5];
        twoUpTwoLeft[0][0] = 1;
        double[][] twoDownTwoRight = new double[5][5];
        twoDownTwoRight[4][4] = 1;
        expect(subject, KEY)
                .calling(c -> c.apply(image, twoUpTwoLeft, REFLECT))
                .toGive(new double[][] {{11, 10, 9, 10}, {7, 6, 5, 6}, {3, 2, 1, 2}});
        expect(subject, KEY)
                .calling(c -> c.apply(image, twoDownTwoRight, REFLECT))
                .toGive(new double[][] {{11, 12, 11, 10}, {7, 8, 7, 6}, {3, 4, 3, 2}});
        expect(subject, KEY)
                .calling(c -> c.apply(image, twoDownTwoRight, REPLICATE))
                .toGive(new double[][] {{11, 12, 12, 12}, {11, 12, 12, 12}, {11, 12, 12, 12}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_with_one_even_side(ImageFilter subject) {
        expect(subject, KEY).calling(c -> c.apply(WIDE, new double[4][3], ZERO)).toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.apply(WIDE, new double[5][2], REPLICATE))
                .toBeRefusedNaming(5, 2);
        expect(subject, KEY)
                .calling(c -> c.apply(WIDE, new double[4][6], REFLECT))
                .toBeRefusedNaming(4, 6);
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_image_and_kernel_alone_and_returns_a_new_image(ImageFilter subject) {
        double[][] one = {{1}};
        double[][] kernel = {{0, 1, 0}, {2, -1, 1}, {0, 0, 3}};
        expect(subject, KEY).calling(c -> c.apply(WIDE, kernel, REFLECT)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.apply(WIDE, one, ZERO)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.apply(WIDE, one, ZERO)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_reference_on_random_images(ImageFilter subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int rows = cases.between(0, 2);
            int columns = cases.between(0, 2);
            double[][] kernel = cases.matrix(2 * rows + 1, 2 * columns + 1);
            double[][] image = cases.matrix(rows + 1 + cases.between(0, 5), columns + 1 + cases.between(0, 6));
            Border border = Border.values()[i % 3];
            expect(subject, KEY).calling(c -> c.apply(image, kernel, border)).toAgreeWithTheReference();
        }
    }
}
