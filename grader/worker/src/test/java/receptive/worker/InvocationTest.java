package receptive.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

final class InvocationTest {

    /** A contract. */
    public interface Filter {
        double[][] filter(double[][] x, double[] k);
    }

    private static final double[][] X = {{1, 2}, {3, 4}};
    private static final double[] K = {5};

    @Test
    void hands_over_copies_and_brings_back_the_result() {
        Response response = call((x, k) -> new double[][] {{x[1][0] * k[0]}});

        assertThat(response).isInstanceOfSatisfying(Response.Returned.class, returned -> {
            assertThat((double[][]) returned.value()).isDeepEqualTo(new double[][] {{15}});
            assertThat(returned.changedArguments()).isEmpty();
            assertThat(returned.sharedArguments()).isEmpty();
        });
    }

    @Test
    void notices_an_argument_that_was_changed_and_keeps_the_original() {
        Response response = call((x, k) -> {
            k[0] = 0;
            return new double[0][];
        });

        assertThat(((Response.Returned) response).changedArguments()).containsExactly(1);
        assertThat(K).containsExactly(5);
    }

    @Test
    void notices_a_row_of_an_argument_in_the_result() {
        Response response = call((x, k) -> new double[][] {x[1]});

        assertThat(((Response.Returned) response).sharedArguments()).containsExactly(0);
    }

    @Test
    void tells_what_was_thrown_and_where() {
        Response response = call(new Thrower());

        assertThat(response).isInstanceOfSatisfying(Response.Threw.class, threw -> {
            assertThat(threw.type()).isEqualTo("java.lang.IllegalArgumentException");
            assertThat(threw.message()).isEqualTo("3 channels but 2");
            assertThat(threw.refusal()).isTrue();
            assertThat(threw.trace()).first().asString().startsWith("InvocationTest$Thrower.filter:");
        });
    }

    @Test
    void survives_a_throwable_that_lies_about_itself() {
        Response response = call((x, k) -> {
            throw new RuntimeException() {
                private static final long serialVersionUID = 1L;

                @Override
                public String getMessage() {
                    throw new IllegalStateException("again");
                }

                @Override
                public StackTraceElement[] getStackTrace() {
                    throw new IllegalStateException("and again");
                }
            };
        });

        assertThat(((Response.Threw) response).message()).isEqualTo("(its getMessage() threw)");
    }

    @Test
    void bounds_a_message_without_end() {
        Response response = call((x, k) -> {
            throw new IllegalStateException("y".repeat(100_000));
        });

        assertThat(((Response.Threw) response).message()).hasSize(2_001);
    }

    @Test
    void lets_an_error_for_want_of_memory_go_on() {
        assertThatThrownBy(() -> call((x, k) -> {
                    throw new OutOfMemoryError("hog");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static Response call(Filter filter) {
        return Invocation.call(filter, method(), new Object[] {X, K});
    }

    private static Method method() {
        return Filter.class.getMethods()[0];
    }

    private static final class Thrower implements Filter {
        @Override
        public double[][] filter(double[][] x, double[] k) {
            throw new IllegalArgumentException("3 channels but 2");
        }
    }
}
