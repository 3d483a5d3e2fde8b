package receptive.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.grader.UsageProblem;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.notebooks.QuestionRecord;

final class IntakeTest {

    private static final String JAVA = "public class Mine implements receptive.exercises.images.Correlate2d { }";
    private static final String NOTEBOOK = """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
              {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Filters"},
              {"cell_type": "code", "id": "b", "outputs": [], "metadata": {}, "source": "int x = 1;"},
              {"cell_type": "code", "id": "c", "outputs": [], "source": ["class My {\\n", "}"], "metadata": {"nbgrader":
                {"grade": false, "solution": true, "grade_id": "output-size", "schema_version": 3}}},
              {"cell_type": "code", "id": "d", "outputs": [], "source": "check(new My());", "metadata": {"nbgrader":
                {"grade": true, "solution": false, "locked": true, "points": 10, "grade_id": "output-size-check"}}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_flat_folder_holds_a_file_for_each_student() throws IOException {
        notebook("zoe.ipynb");
        java("ada.java");
        notebook("Ben.IPYNB");

        assertThat(Intake.read(folder))
                .extracting(Submission::student, IntakeTest::files)
                .containsExactly(
                        tuple("Ben", List.of("Ben.IPYNB")),
                        tuple("ada", List.of("ada.java")),
                        tuple("zoe", List.of("zoe.ipynb")));
    }

    @Test
    void a_single_file_is_a_class_of_one() throws IOException {
        notebook("ada.ipynb");
        notebook("ben.ipynb");

        assertThat(Intake.read(folder.resolve("ada.ipynb"))).singleElement().satisfies(ada -> assertThat(ada.student())
                .isEqualTo("ada"));
    }

    @Test
    void a_folder_for_each_student_may_hold_several_notebooks_and_java_files_at_any_depth() throws IOException {
        notebook("ada/02-filters.ipynb");
        notebook("ada/week 1/01-images.ipynb");
        java("ada/src/main/java/edu/ada/Mine.java");
        java("ada/src/main/java/edu/ada/Other.java");

        Submission ada = only();
        assertThat(ada.student()).isEqualTo("ada");
        assertThat(files(ada)).containsExactly("02-filters.ipynb", "week 1/01-images.ipynb", "2 .java files");
        assertThat(((JavaSources) ada.sources().getLast()).files())
                .extracting(Submission.JavaFile::name)
                .containsExactly("src/main/java/edu/ada/Mine.java", "src/main/java/edu/ada/Other.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "submitted"})
    void a_course_of_nbgrader_is_read_from_its_root_and_from_submitted(String start) throws IOException {
        notebook("source/assignment/assignment.ipynb");
        notebook("release/assignment/assignment.ipynb");
        notebook("submitted/ada/assignment/assignment.ipynb");
        notebook("submitted/ben/assignment/assignment.ipynb");
        write("submitted/ben/assignment/timestamp.txt", "2026-01-05 10:00:00 UTC");

        assertThat(Intake.read(folder.resolve(start)))
                .extracting(Submission::student)
                .containsExactly("ada", "ben");
        assertThat(files(Intake.read(folder.resolve(start)).getFirst())).containsExactly("assignment/assignment.ipynb");
    }

    @Test
    void a_file_and_a_folder_of_the_same_name_are_one_students() throws IOException {
        notebook("ada.ipynb");
        java("ada.java");
        notebook("ada/late.ipynb");
        notebook("ben/assignment.ipynb");

        List<Submission> read = Intake.read(folder);
        assertThat(read).extracting(Submission::student).containsExactly("ada", "ben");
        assertThat(files(read.getFirst())).containsExactlyInAnyOrder("ada.ipynb", "ada/late.ipynb", "ada.java");
    }

    @Test
    void what_systems_leave_behind_is_nobodys() throws IOException {
        notebook("ada/assignment.ipynb");
        notebook("ada/.ipynb_checkpoints/assignment-checkpoint.ipynb");
        notebook("ada/__MACOSX/._assignment.ipynb");
        notebook("ada/._assignment.ipynb");
        notebook(".ipynb_checkpoints/ben-checkpoint.ipynb");
        notebook("__MACOSX/ada/assignment.ipynb");
        write(".DS_Store", "");

        assertThat(files(only())).containsExactly("assignment.ipynb");
        assertThat(Intake.passedOver(folder)).isEmpty();
    }

    @Test
    void links_are_not_followed_and_not_kept_quiet(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("solution.ipynb"), NOTEBOOK);
        notebook("ada/assignment.ipynb");
        Files.createSymbolicLink(folder.resolve("ada/stolen.ipynb"), secret);
        Files.createSymbolicLink(folder.resolve("ada/all"), elsewhere);
        Files.createSymbolicLink(folder.resolve("ben.ipynb"), secret);
        Files.createSymbolicLink(folder.resolve("cem"), elsewhere);

        assertThat(files(only())).containsExactly("assignment.ipynb");
        assertThat(Intake.passedOver(folder)).containsExactly("ben.ipynb", "cem");
    }

    @Test
    void what_cannot_be_graded_is_named() throws IOException {
        notebook("ada.ipynb");
        write("ben/assignment.ipynb.zip", "PK");
        write("README.txt", "");
        Files.createDirectory(folder.resolve("cem"));

        assertThat(Intake.passedOver(folder)).containsExactly("README.txt", "ben", "cem");
        assertThat(Intake.passedOver(folder.resolve("ada.ipynb"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada lovelace",
                "\uAE40\uCCA0\uC218",
                "\uD83D\uDE42 \uD83D\uDC69\u200D\uD83C\uDF93",
                "O'Brien, \"Pat\"",
                "-rf",
                "a.b.c",
                "%s%n",
                "100%"
            })
    void a_student_may_have_any_name(String student) throws IOException {
        notebook(student + ".ipynb");
        notebook(student + "/assignment.ipynb");

        assertThat(only().student()).isEqualTo(student);
        assertThat(files(only())).hasSize(2);
    }

    @Test
    void a_name_may_be_as_long_as_the_file_system_takes() throws IOException {
        String longest = "x".repeat(249);
        notebook(longest + ".ipynb");

        assertThat(only().student()).isEqualTo(longest);
    }

    @Test
    void a_folder_named_like_a_notebook_is_a_folder() throws IOException {
        notebook("ada.ipynb/assignment.ipynb");
        notebook("ben/assignment.ipynb");
        Files.createDirectories(folder.resolve("ben/other.ipynb"));
        Files.createDirectories(folder.resolve("cem.ipynb"));

        assertThat(Intake.read(folder)).extracting(Submission::student).containsExactly("ada.ipynb", "ben");
        assertThat(Intake.read(folder))
                .allSatisfy(read -> assertThat(read.remarks()).isEmpty());
        assertThat(Intake.passedOver(folder)).containsExactly("cem.ipynb");
    }

    @Test
    void folders_deeper_than_anyone_needs_are_not_searched() throws IOException {
        notebook("ada/" + "deep/".repeat(14) + "found.ipynb");
        notebook("ada/" + "deep/".repeat(200) + "lost.ipynb");

        assertThat(files(only())).containsExactly("deep/".repeat(14) + "found.ipynb");
    }

    @Test
    void one_broken_notebook_does_not_cost_the_other() throws IOException {
        notebook("ada/good.ipynb");
        write("ada/broken.ipynb", NOTEBOOK.substring(0, 200));

        assertThat(files(only())).containsExactly("good.ipynb");
        assertThat(only().remarks())
                .singleElement()
                .asString()
                .matches(
                        "broken[.]ipynb breaks off at line \\d+, column \\d+; the file was cut short, hand it in again[.]");
    }

    @Test
    void a_student_who_handed_in_something_else_is_told_when_others_did_not() throws IOException {
        notebook("ada.ipynb");
        write("ben.ipynb", NOTEBOOK.replace("output-size", "sudoku"));
        write("cem.java", "class Main { public static void main(String[] args) { } }");

        List<Submission> read = Intake.read(folder);
        assertThat(read.getFirst().remarks()).isEmpty();
        assertThat(read.subList(1, 3))
                .extracting(Submission::remarks)
                .containsOnly(List.of(
                        "No cell and no class of an exercise was found: was another notebook to be handed in?"));
    }

    @Test
    void a_class_without_its_metadata_is_still_known_by_its_contract() throws IOException {
        write(
                "ada.ipynb",
                NOTEBOOK.replace("nbgrader", "lost").replace("class My {", "class My implements OutputSize {"));

        assertThat(only().remarks()).isEmpty();
    }

    @Test
    void a_notebook_of_60_megabytes_is_not_read() throws IOException {
        notebook("ben.ipynb");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("ada.ipynb").toFile(), "rw")) {
            file.setLength(60L << 20);
        }

        Submission ada = Intake.read(folder).getFirst();
        assertThat(ada.sources()).isEmpty();
        assertThat(ada.remarks())
                .containsExactly(
                        "ada.ipynb has more than 50 MB and was not read; clear its outputs, save it and hand it"
                                + " in again.");
    }

    @Test
    void bytes_that_are_no_text_are_pointed_to() throws IOException {
        byte[] latin = ("// 1\n// fa\u00E7ade\n" + JAVA).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("ada.java"), latin);

        assertThat(only().remarks())
                .containsExactly("ada.java is not UTF-8 text: a byte in line 2 cannot be read and is shown as \uFFFD;"
                        + " save the file as UTF-8.");
        assertThat(((JavaSources) only().sources().getFirst())
                        .files()
                        .getFirst()
                        .text())
                .contains("fa\uFFFDade");
    }

    @Test
    void cells_are_numbered_among_code_cells_and_know_their_exercise() throws IOException {
        notebook("ada.ipynb");

        assertThat(((NotebookSource) only().sources().getFirst()).cells())
                .containsExactly(
                        new CodeCell(1, "int x = 1;", Optional.empty(), false),
                        new CodeCell(2, "class My {\n}", Optional.of("output-size"), false),
                        new CodeCell(3, "check(new My());", Optional.empty(), true));
    }

    @Test
    void the_hash_is_that_of_names_and_bytes() throws IOException {
        notebook("ada/a.ipynb");
        String before = only().hash();
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(only().hash());

        Files.move(folder.resolve("ada/a.ipynb"), folder.resolve("ada/b.ipynb"));
        assertThat(only().hash()).isNotEqualTo(before);
        Files.move(folder.resolve("ada/b.ipynb"), folder.resolve("ada/a.ipynb"));
        write("ada/a.ipynb", NOTEBOOK + " ");
        assertThat(only().hash()).isNotEqualTo(before);
    }

    @Test
    void a_student_is_addressed_in_the_language_of_the_first_notebook_that_says_one() throws IOException {
        notebook("ada/a.ipynb");
        write(
                "ada/b.ipynb",
                NOTEBOOK.replace("\"metadata\": {},", "\"metadata\": {\"receptive\": {\"language\": \"ko\"}},"));
        write("ada/c.ipynb", "");
        notebook("ben/a.ipynb");
        write("ben/c.ipynb", "");

        List<Submission> read = Intake.read(folder);

        assertThat(read).extracting(Submission::language).containsExactly(Optional.of(Locale.KOREAN), Optional.empty());
        assertThat(read)
                .extracting(submission -> submission.remarks().getFirst())
                .containsExactly(
                        "c.ipynb: 빈 파일입니다. 노트북을 저장하고 다시 제출하세요.",
                        "c.ipynb is empty; save the notebook and hand it in again.");
    }

    @Test
    void what_a_student_wrote_down_of_questions_is_kept() throws IOException {
        notebook("ada.ipynb");
        write(
                "ben.ipynb",
                NOTEBOOK.replace(
                        "{\"cell_type\": \"markdown\", \"id\": \"a\", \"metadata\": {}, \"source\": \"# Filters\"}",
                        "{\"cell_type\": \"markdown\", \"id\": \"questions\", \"metadata\": {}, \"source\":"
                                + " [\"| question | answer | who helped |\\n\", \"| Why zeros? | No idea | |\\n\"]}"));

        assertThat(Intake.read(folder))
                .extracting(Submission::questions)
                .containsExactly(List.of(), List.of(new QuestionRecord.Entry("Why zeros?", "No idea", "")));
    }

    @Test
    void a_device_is_no_class() {
        assertThatThrownBy(() -> Intake.read(Path.of("/dev/null")))
                .isInstanceOf(UsageProblem.class)
                .hasMessage(
                        "/dev/null is neither a folder of submissions nor a notebook (.ipynb) nor a .java file; name"
                                + " one of these.");
    }

    private Submission only() {
        List<Submission> read = Intake.read(folder);
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static List<String> files(Submission submission) {
        return submission.sources().stream().map(Submission.Source::file).toList();
    }

    private void notebook(String path) throws IOException {
        write(path, NOTEBOOK);
    }

    private void java(String path) throws IOException {
        write(path, JAVA);
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
