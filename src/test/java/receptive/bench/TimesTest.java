package receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void the_best_is_the_shortest_whatever_the_order() {
        assertThat(times(30, 10, 20).best()).isEqualTo(10e-9);
    }

    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assertThat(times(900, 10, 20).median()).isEqualTo(20e-9);
    }

    @Test
    void the_median_of_an_even_number_lies_half_way_between_the_two_in_the_middle() {
        assertThat(times(900, 10, 20, 31).median()).isEqualTo(25.5e-9);
    }

    @Test
    void a_multiply_accumulate_is_two_operations() {
        assertThat(times(2_000_000, 1_000_000).gigaflops(58_000_000)).isEqualTo(116);
    }

    @Test
    void does_not_change_with_the_array_it_was_given() {
        long[] nanos = {20, 10};
        Times times = new Times(nanos);
        nanos[0] = 1;
        times.nanos()[0] = 1;
        assertThat(times.nanos()).containsExactly(10, 20);
    }

    @Test
    void refuses_to_be_empty_or_to_hold_a_time_that_is_not_above_zero() {
        assertThatThrownBy(TimesTest::times).hasMessage("Times need at least one, all above 0, but got 0.");
        assertThatThrownBy(() -> times(5, 0))
                .hasMessage("Times need at least one, all above 0, but got 2, the least 0.");
    }

    private static Times times(long... nanos) {
        return new Times(nanos);
    }
}
