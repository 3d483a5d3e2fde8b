package receptive.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Exercise;

final class CourseFileTest {

    @TempDir
    private Path folder;

    @Test
    void names_exercises_in_the_order_in_which_they_are_taught() throws IOException {
        write("# asked for\nexercises: [max-pool, correlate-2d]\n");

        assertThat(CourseFile.named(CourseFile.in(folder).orElseThrow().exercises()))
                .extracting(Exercise::id)
                .containsExactly("correlate-2d", "max-pool");
    }

    @Test
    void need_not_be_there() {
        assertThat(CourseFile.in(folder)).isEmpty();
    }

    @Test
    void says_line_and_key_of_a_misspelt_key() throws IOException {
        write("# asked for\nexercices: [max-pool]\n");

        assertThatThrownBy(() -> CourseFile.in(folder))
                .isInstanceOf(UsageProblem.class)
                .hasMessage(folder.resolve("course.yaml")
                        + ":2: there is no key \"exercices\"; a course file knows exercises: [id, …].");
    }

    @Test
    void says_the_line_that_is_no_yaml() throws IOException {
        write("exercises: [max-pool\nmore: {\n");

        assertThatThrownBy(() -> CourseFile.in(folder))
                .isInstanceOf(UsageProblem.class)
                .hasMessageMatching("(?s).*course\\.yaml:\\d+: .+");
    }

    @Test
    void an_empty_list_is_refused() throws IOException {
        write("exercises: []\n");

        assertThatThrownBy(() -> CourseFile.in(folder))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("names no exercises");
    }

    @Test
    void an_unknown_exercise_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> CourseFile.named(List.of("max-pol")))
                .isInstanceOf(UsageProblem.class)
                .hasMessageStartingWith("There is no exercise \"max-pol\"; there are hex-color, ");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(CourseFile.NAME), text);
    }
}
