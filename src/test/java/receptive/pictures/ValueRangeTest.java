package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRangeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "255, 255",
        "-3, −3",
        "0.5, 0.5",
        "0.123456, 0.123",
        "-12.3456, −12.35",
        "123.456, 123.5",
        "0.00001, 1.0e-5",
        "2500000, 2.5e6",
        "999999, 999999",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, −∞",
        "100.04, 100"
    })
    void a_label_has_the_digits_that_matter(float value, String label) {
        assertThat(ValueRange.label(value)).isEqualTo(label);
    }

    @Test
    void a_label_is_exact_when_it_says_all() {
        assertThat(ValueRange.isExact(-0.25f)).isTrue();
        assertThat(ValueRange.isExact(1 / 3f)).isFalse();
    }

    @Test
    void in_a_lopsided_range_0_stays_in_the_middle() {
        ValueRange range = new ValueRange(-1, 4);
        assertThat(range.fraction(0)).isEqualTo(0.5);
        assertThat(range.fraction(2)).isEqualTo(0.75);
        assertThat(range.fraction(-0.5f)).isEqualTo(0.25);
        assertThat(range.fraction(-7)).isZero();
    }

    @Test
    void every_sign_of_a_label_can_be_drawn() {
        Lettering letters = new Lettering(6);
        int unknown = letters.width("\u0001");
        for (String sign : "0 1 2 3 4 5 6 7 8 9 . − - e ∞ N a ± /".split(" ")) {
            assertThat(letters.width(sign)).as(sign).isLessThanOrEqualTo(5);
        }
        assertThat(unknown).isEqualTo(4);
        assertThat(letters.width("")).isZero();
    }
}
