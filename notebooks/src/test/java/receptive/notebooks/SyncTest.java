package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;

class SyncTest {

    @TempDir
    private Path root;

    @BeforeEach
    void write_a_small_course() throws IOException {
        for (Lesson lesson : Lesson.values()) {
            write(
                    lesson(lesson),
                    "# Lesson " + lesson.id() + "\n\nWords.\n\n```java\nint two = 1 + 1;\n```\n\n"
                            + Catalogue.exercises(lesson).stream()
                                    .map(exercise -> "<!-- exercise: " + exercise.id() + " -->\n")
                                    .collect(Collectors.joining("\n"))
                            + "\n## The end\n");
        }
        for (Exercise exercise : Catalogue.exercises()) {
            write(
                    solved(exercise),
                    "package receptive.solutions;\n\nimport "
                            + exercise.contract().getName() + ";\n\nclass "
                            + exercise.studentClassName()
                            + " {\n    int f() {\n        // BEGIN SOLUTION\n        return 42;\n        // END SOLUTION\n"
                            + "    }\n}\n");
        }
    }

    private static Path lesson(Lesson lesson) {
        return Path.of("solutions/src/main/lessons/en", lesson.id() + ".md");
    }

    private static Path solved(Exercise exercise) {
        return Path.of(
                "solutions/src/main/java/receptive/solutions",
                exercise.lesson().packageName(),
                exercise.studentClassName() + ".java");
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private Notebook notebook(String file) throws IOException {
        return NotebookReader.read(root.resolve(file));
    }

    @Test
    void writes_two_notebooks_a_lesson_two_to_hand_in_and_a_skeleton_an_exercise() throws IOException {
        List<Path> written = Sync.run(root);

        assertThat(written)
                .hasSize(2 * Lesson.values().length + 2 + Catalogue.exercises().size())
                .contains(
                        Path.of("notebooks/en/01-images.ipynb"),
                        Path.of("solutions/notebooks/en/01-images.ipynb"),
                        Path.of("notebooks/en/assignment.ipynb"),
                        Path.of("solutions/notebooks/en/assignment.ipynb"),
                        Path.of("exercises/skeletons/01-images/MyCorrelate2d.java"));
    }

    @Test
    void a_lesson_becomes_its_cells() throws IOException {
        Sync.run(root);

        List<Cell> cells = notebook("notebooks/en/01-images.ipynb").cells();
        assertThat(cells)
                .extracting(Cell::id)
                .containsExactly(
                        "text-1",
                        "setup",
                        "code-1",
                        "correlate-2d-statement",
                        "correlate-2d",
                        "correlate-2d-check",
                        "text-2");
        assertThat(cells.get(1).source()).isEqualTo("""
                %classpath lib/receptive-student.jar
                import static receptive.check.Check.check;
                import static receptive.check.Check.hint;
                import receptive.exercises.images.Correlate2d;""");
        assertThat(cells.get(3).source())
                .startsWith("### ")
                .contains("**10 points.**")
                .contains("`hint(\"correlate-2d\", 1);`");
        assertThat(cells.get(4).source())
                .contains("throw new UnsupportedOperationException(\"correlate-2d: not attempted yet\");");
        assertThat(cells.get(5).source()).isEqualTo("check(new MyCorrelate2d());");
        assertThat(cells.get(4).nbgrader().orElseThrow().solution()).isTrue();
        assertThat(cells.get(5).nbgrader().orElseThrow().points()).isEqualTo(10);
    }

    @Test
    void the_solved_notebook_differs_in_the_solution_cell_alone() throws IOException {
        Sync.run(root);

        List<Cell> handedOut = notebook("notebooks/en/01-images.ipynb").cells();
        List<Cell> solved = notebook("solutions/notebooks/en/01-images.ipynb").cells();
        for (int i = 0; i < solved.size(); i++) {
            if (i == 4) {
                assertThat(solved.get(i).source()).contains("return 42;");
                assertThat(solved.get(i).withSource(""))
                        .isEqualTo(handedOut.get(i).withSource(""));
            } else {
                assertThat(solved.get(i)).isEqualTo(handedOut.get(i));
            }
        }
    }

    @Test
    void nothing_handed_out_holds_a_solution_or_a_marker() throws IOException {
        for (Map.Entry<Path, byte[]> file : Sync.generate(root).entrySet()) {
            if (!file.getKey().startsWith("solutions")) {
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                        .as(file.getKey().toString())
                        .doesNotContain("return 42")
                        .doesNotContain("BEGIN SOLUTION")
                        .doesNotContain("END SOLUTION");
            }
        }
    }

    @Test
    void the_notebook_to_hand_in_has_every_exercise_in_order() throws IOException {
        Sync.run(root);

        assertThat(notebook("notebooks/en/assignment.ipynb").cells())
                .filteredOn(cell -> cell.nbgrader().isPresent())
                .extracting(Cell::id)
                .containsExactlyElementsOf(Catalogue.exercises().stream()
                        .flatMap(exercise -> Stream.of(exercise.id(), exercise.id() + "-check"))
                        .toList());
    }

    @Test
    void a_second_run_finds_nothing_to_do_and_a_change_makes_stale_what_follows_from_it() throws IOException {
        Sync.run(root);
        assertThat(Sync.run(root)).isEmpty();

        Path source = root.resolve(solved(Catalogue.exercise("max-pool")));
        Files.writeString(source, Files.readString(source).replace("42", "43"));

        assertThat(Sync.stale(root))
                .containsExactly(
                        Path.of("solutions/notebooks/en/04-pooling-and-dense.ipynb"),
                        Path.of("solutions/notebooks/en/assignment.ipynb"));
    }

    @Test
    void a_skeleton_of_no_exercise_is_stale_and_goes() throws IOException {
        Sync.run(root);
        write(Path.of("exercises/skeletons/01-images/MyGone.java"), "class MyGone {}");

        assertThat(Sync.run(root)).containsExactly(Path.of("exercises/skeletons/01-images/MyGone.java"));
        assertThat(root.resolve("exercises/skeletons/01-images/MyGone.java")).doesNotExist();
    }

    @Test
    void a_lesson_names_each_of_its_exercises_once() throws IOException {
        String file = "solutions/src/main/lessons/en/01-images.md";
        write(lesson(Lesson.IMAGES), "# Title\n");
        assertThatThrownBy(() -> Sync.run(root))
                .isInstanceOf(CourseSourceException.class)
                .hasMessage(
                        file + ": there is no line <!-- exercise: correlate-2d -->, so that exercise has no place.");

        write(lesson(Lesson.IMAGES), "# Title\n<!-- exercise: correlate-3d -->\n");
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage(file + ":2: this lesson has no exercise correlate-3d; it has correlate-2d.");

        write(lesson(Lesson.IMAGES), "# T\n<!-- exercise: correlate-2d -->\n\n<!-- exercise: correlate-2d -->\n");
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage(file + ":4: the exercise correlate-2d stands here a second time.");
        assertThat(root.resolve("notebooks")).doesNotExist();
    }

    @Test
    void a_missing_source_is_named() throws IOException {
        Files.delete(root.resolve(lesson(Lesson.LENET)));
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage("There is no solutions/src/main/lessons/en/05-lenet5.md, which the catalogue asks for.");
    }
}
