package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Path LESSONS = Path.of("solutions/src/main/lessons/en");

    @TempDir
    private Path root;

    @BeforeEach
    void write_a_small_course() throws IOException {
        for (String language : List.of("en", "ko")) {
            for (Lesson lesson : Lesson.values()) {
                writeLesson(language, lesson);
            }
            write(text(language, "glossary"), "# Words\n\n## Stride\n\nA step.\n\n```java\nint stride = 2;\n```\n");
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

    /** A lesson whose exercises stand in the last of its notebooks. */
    private void writeLesson(String language, Lesson lesson) throws IOException {
        for (String notebook : lesson.notebooks()) {
            boolean holdsExercises = notebook.equals(lesson.notebooks().getLast());
            write(
                    text(language, notebook),
                    "# Lesson " + lesson.id() + "\n\nWords.\n\n```java\nint two = 1 + 1;\n```\n\n"
                            + Catalogue.exercises(lesson).stream()
                                    .filter(exercise -> holdsExercises)
                                    .map(exercise -> "<!-- exercise: " + exercise.id() + " -->\n")
                                    .collect(Collectors.joining("\n"))
                            + "\n## The end\n");
        }
    }

    private static Path lesson(Lesson lesson) {
        return text("en", lesson.id());
    }

    private static Path text(String language, String name) {
        return Path.of("solutions/src/main/lessons", language, name + ".md");
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
    void an_assignment_of_a_lesson_is_a_notebook_of_its_own_that_imports_what_it_holds() throws IOException {
        Sync.run(root);

        assertThat(notebook("notebooks/en/06-alexnet.ipynb").cells())
                .extracting(Cell::id)
                .containsExactly("text-1", "setup", "code-1", "text-2", "questions");
        assertThat(notebook("notebooks/en/06-alexnet.ipynb").cells().get(1).source())
                .doesNotContain("import receptive.exercises");
        List<Cell> assignment = notebook("notebooks/en/week8_CNNbasic_assignment_modeling.ipynb")
                .cells();
        assertThat(assignment).extracting(Cell::id).contains("alexnet-parameters", "alexnet-model");
        assertThat(assignment.get(1).source()).contains("import receptive.exercises.alexnet.AlexNetModel;");
    }

    @Test
    void an_exercise_stands_in_one_notebook_of_its_lesson() throws IOException {
        String twice = "# Title\n<!-- exercise: alexnet-model -->\n";
        write(LESSONS.resolve("06-alexnet.md"), twice);
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage(LESSONS.resolve("week8_CNNbasic_assignment_modeling.md")
                        + ":11: the exercise alexnet-model stands here a second time.");
    }

    @Test
    void writes_every_notebook_as_handed_out_and_solved_in_each_language_and_a_skeleton_an_exercise()
            throws IOException {
        int notebooks = Stream.of(Lesson.values())
                .mapToInt(lesson -> lesson.notebooks().size())
                .sum();

        List<Path> written = Sync.run(root);

        assertThat(written)
                .hasSize(2 * (2 * notebooks + 2 + 1) + Catalogue.exercises().size())
                .contains(
                        Path.of("notebooks/en/01-images.ipynb"),
                        Path.of("solutions/notebooks/en/01-images.ipynb"),
                        Path.of("notebooks/en/assignment.ipynb"),
                        Path.of("solutions/notebooks/en/assignment.ipynb"),
                        Path.of("notebooks/en/glossary.ipynb"),
                        Path.of("notebooks/ko/01-images.ipynb"),
                        Path.of("solutions/notebooks/ko/01-images.ipynb"),
                        Path.of("notebooks/ko/assignment.ipynb"),
                        Path.of("solutions/notebooks/ko/assignment.ipynb"),
                        Path.of("notebooks/ko/glossary.ipynb"),
                        Path.of("exercises/skeletons/01-images/MyCorrelate2d.java"));
    }

    @Test
    void a_lesson_becomes_its_cells() throws IOException {
        Sync.run(root);

        List<Exercise> exercises = Catalogue.exercises(Lesson.IMAGES);
        List<String> expected = new ArrayList<>(List.of("text-1", "setup", "code-1"));
        exercises.stream()
                .map(Exercise::id)
                .forEach(id -> expected.addAll(List.of(id + "-statement", id, id + "-check")));
        expected.addAll(List.of("text-2", "questions"));
        List<Cell> cells = notebook("notebooks/en/01-images.ipynb").cells();
        assertThat(cells).extracting(Cell::id).isEqualTo(expected);
        assertThat(cells.get(1).source()).isEqualTo("""
                        %%classpath lib/receptive-student.jar
                        import static receptive.check.Check.check;
                        import static receptive.check.Check.hint;
                        %s
                        receptive.check.Check.language("en");""".formatted(exercises.stream()
                .map(exercise -> "import " + exercise.contract().getName() + ";")
                .collect(Collectors.joining("\n"))));
        assertThat(cells.get(3).source())
                .startsWith("### ")
                .contains("**5 points.**")
                .contains("`hint(\"hex-color\", 1);`");
        assertThat(cells.get(4).source())
                .contains("throw new UnsupportedOperationException(\"hex-color: not attempted yet\");");
        assertThat(cells.get(5).source()).isEqualTo("check(new MyHexColor());");
        assertThat(cells.get(4).nbgrader().orElseThrow().solution()).isTrue();
        assertThat(cells.get(5).nbgrader().orElseThrow().points()).isEqualTo(5);
    }

    @Test
    void a_notebook_says_in_which_language_it_speaks_and_a_check_in_it_speaks_so_too() throws IOException {
        Sync.run(root);

        for (String name : List.of("01-images", "assignment")) {
            Notebook korean = notebook("notebooks/ko/" + name + ".ipynb");
            assertThat(korean.language()).contains(Locale.KOREAN);
            assertThat(korean.metadata()).containsEntry("receptive", Map.of("language", "ko"));
            assertThat(korean.cells().get(1).source()).endsWith("\nreceptive.check.Check.language(\"ko\");");
            assertThat(korean.cells().getLast().source()).contains("| 질문 | 답 |").contains("채점하지 않습니다");
            assertThat(notebook("notebooks/en/" + name + ".ipynb").language()).contains(Locale.ENGLISH);
        }
    }

    @Test
    void the_glossary_is_a_page_without_exercises_that_can_be_run() throws IOException {
        Sync.run(root);

        Notebook glossary = notebook("notebooks/ko/glossary.ipynb");
        assertThat(glossary.cells()).extracting(Cell::id).containsExactly("text-1", "setup", "text-2", "code-1");
        assertThat(glossary.cells().get(1).source()).isEqualTo("""
                %classpath lib/receptive-student.jar
                import static receptive.check.Check.check;
                import static receptive.check.Check.hint;
                receptive.check.Check.language("ko");""");
        assertThat(glossary.language()).contains(Locale.KOREAN);

        write(text("en", "glossary"), "# Words\n\n<!-- exercise: max-pool -->\n");
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage("solutions/src/main/lessons/en/glossary.md:3: exercises belong into lessons; move max-pool"
                        + " into one.");
    }

    @Test
    void the_solved_notebook_differs_in_the_solution_cell_alone() throws IOException {
        Sync.run(root);

        List<Cell> handedOut = notebook("notebooks/en/01-images.ipynb").cells();
        List<Cell> solved = notebook("solutions/notebooks/en/01-images.ipynb").cells();
        for (int i = 0; i < solved.size(); i++) {
            if (solved.get(i).nbgrader().filter(NbgraderCell::solution).isPresent()) {
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
                        Path.of("solutions/notebooks/en/assignment.ipynb"),
                        Path.of("solutions/notebooks/ko/04-pooling-and-dense.ipynb"),
                        Path.of("solutions/notebooks/ko/assignment.ipynb"));
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
                .hasMessage(file + ": there is no line <!-- exercise: convolve-2d -->, so that exercise has no place.");

        write(lesson(Lesson.IMAGES), "# Title\n<!-- exercise: correlate-3d -->\n");
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage(file + ":2: this lesson has no exercise correlate-3d; it has "
                        + Catalogue.exercises(Lesson.IMAGES).stream()
                                .map(Exercise::id)
                                .collect(Collectors.joining(", "))
                        + ".");

        write(lesson(Lesson.IMAGES), "# T\n<!-- exercise: correlate-2d -->\n\n<!-- exercise: correlate-2d -->\n");
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage(file + ":4: the exercise correlate-2d stands here a second time.");
        assertThat(root.resolve("notebooks")).doesNotExist();
    }

    @Test
    void a_lesson_that_one_language_lacks_is_missed() throws IOException {
        Files.delete(root.resolve(text("ko", Lesson.LENET.id())));
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage("There is no solutions/src/main/lessons/ko/05-lenet5.md, which the course asks for.");
    }

    @Test
    void a_missing_source_is_named() throws IOException {
        Files.delete(root.resolve(lesson(Lesson.LENET)));
        assertThatThrownBy(() -> Sync.run(root))
                .hasMessage("There is no solutions/src/main/lessons/en/05-lenet5.md, which the course asks for.");
    }
}
