package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void where_nobody_watches_there_are_four_lines() {
        assertThat(printed(12, err -> Progress.quiet(12, err))).isEqualTo("""
                Graded 3 of 12.
                Graded 6 of 12.
                Graded 9 of 12.
                Graded 12 of 12.
                """);
    }

    @Test
    void a_class_of_one_has_one_line() {
        assertThat(printed(1, err -> Progress.quiet(1, err))).isEqualTo("Graded 1 of 1.\n");
    }

    @Test
    void a_bar_reaches_its_end_and_names_students_harmlessly() {
        assertThat(printed(12, err -> Progress.watched(12, err)))
                .contains("100%", "12/12")
                .doesNotContain("\u001b[31m");
    }

    @Test
    void steps_from_several_threads_are_all_counted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                Progress progress = Progress.quiet(4000, err)) {
            IntStream.range(0, 4000).parallel().forEach(i -> progress.step("ada"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(4).contains("Graded 4000 of 4000.");
    }

    private static String printed(int steps, Function<PrintStream, Progress> start) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                Progress progress = start.apply(err)) {
            IntStream.range(0, steps).forEach(i -> progress.step("\u001b[31mada"));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
