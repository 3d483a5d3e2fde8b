package receptive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;

/** What a person reads who types something wrong: one sentence that says what to do. */
final class CommandLineTest {

    private static final String RIGHT = """
            import receptive.exercises.filters.OutputSize;

            public class Mine implements OutputSize {
                public int exact(int input, int kernel, int stride, int padding) {
                    int size = floor(input, kernel, stride, padding, 1);
                    if ((input + 2 * padding - kernel) % stride != 0) {
                        throw new IllegalArgumentException(
                                "input " + input + " kernel " + kernel + " stride " + stride + " padding " + padding);
                    }
                    return size;
                }

                public int floor(int input, int kernel, int stride, int padding, int dilation) {
                    int window = dilation * (kernel - 1) + 1;
                    int padded = input + 2 * padding;
                    if (input < 1 || kernel < 1 || stride < 1 || padding < 0 || dilation < 1 || window > padded) {
                        throw new IllegalArgumentException("input " + input + " kernel " + kernel + " stride " + stride
                                + " padding " + padding + " dilation " + dilation + " " + window + " " + padded);
                    }
                    return (padded - window) / stride + 1;
                }

                public int samePadding(int kernel) {
                    if (kernel < 1 || kernel % 2 == 0) {
                        throw new IllegalArgumentException("kernel " + kernel);
                    }
                    return (kernel - 1) / 2;
                }
            }
            """;
    private static final String NOTEBOOK = """
            {"nbformat": %d, "nbformat_minor": 5, "metadata": {}, "cells": [
              {"cell_type": "code", "id": "a", "outputs": [], "metadata": {}, "source": "%s"}]}
            """;

    private static final String EXERCISES =
            Catalogue.exercises().stream().map(Exercise::id).collect(Collectors.joining(", "));

    @TempDir
    private Path folder;

    private Path submissions;
    private Path out;
    private String screen;
    private String errors;

    @BeforeEach
    void name() throws IOException {
        submissions = Files.createDirectory(folder.resolve("class"));
        out = folder.resolve("grades");
    }

    @Test
    void a_folder_that_is_not_there() {
        Path missing = folder.resolve("nowhere");
        assertRefused(2, "There is no " + missing + "; name a folder that holds submissions.", "grade", missing);
    }

    @Test
    void an_empty_folder() {
        assertNothingToGrade("holds no submissions: there should be <student>.ipynb, <student>.java or a folder of a"
                + " student with such files in it.");
    }

    @Test
    void a_folder_without_submissions() throws IOException {
        Files.writeString(submissions.resolve("ada.pdf"), "%PDF");
        Files.createDirectory(submissions.resolve("ben"));
        assertNothingToGrade("holds no submissions: there should be <student>.ipynb, <student>.java or a folder of a"
                + " student with such files in it.");
    }

    @Test
    void a_file_that_is_neither_notebook_nor_java() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "see me");
        assertRefused(
                2,
                notes + " is neither a folder of submissions nor a notebook (.ipynb) nor a .java file; name one of"
                        + " these.",
                "grade",
                notes);
    }

    @Test
    void a_notebook_that_is_no_json() throws IOException {
        assertUnreadable(
                "hello",
                "is not a notebook: at line 1, column 1 it is not JSON; open it in Jupyter and save" + " it again.");
    }

    @Test
    void a_notebook_that_was_cut_short() throws IOException {
        assertUnreadable(
                NOTEBOOK.formatted(4, "int x = 1;").substring(0, 120),
                "breaks off at line 2, column 57; the file was cut short, hand it in again.");
    }

    @Test
    void a_notebook_of_format_3() throws IOException {
        assertUnreadable(NOTEBOOK.formatted(3, ""), "is a notebook of format 3; open it in Jupyter and save it again.");
    }

    @Test
    void an_empty_notebook() throws IOException {
        assertUnreadable("", "is empty; save the notebook and hand it in again.");
    }

    @Test
    void a_notebook_in_latin_1() throws IOException {
        Files.write(
                submissions.resolve("ada.ipynb"),
                NOTEBOOK.formatted(4, "// fa\u00e7ade").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertNothingToGrade("can be read: ada.ipynb is not UTF-8 text, as notebooks are: a byte in line 2 cannot be"
                + " read; open it in Jupyter and save it again.");
    }

    @Test
    void the_first_of_several_unreadable_notebooks_is_named_with_its_student() throws IOException {
        for (String student : List.of("ben", "ada")) {
            Files.createDirectory(submissions.resolve(student));
            Files.writeString(submissions.resolve(student).resolve("assignment.ipynb"), "");
        }
        assertNothingToGrade(
                "can be read; the first is of ada: assignment.ipynb is empty; save the notebook and hand it"
                        + " in again.");
    }

    @Test
    void notebooks_of_some_other_course() throws IOException {
        Files.writeString(submissions.resolve("ada.ipynb"), NOTEBOOK.formatted(4, "int x = 1;"));
        assertNothingToGrade("has a cell or a class of an exercise (" + EXERCISES
                + "); name the folder with the notebooks of this course.");
    }

    @Test
    void a_name_that_would_steer_the_terminal_is_printed_harmlessly() throws IOException {
        Files.writeString(submissions.resolve("a\u001b[31m\u202Eda.ipynb"), "");
        assertNothingToGrade("can be read: a?[31m?da.ipynb is empty; save the notebook and hand it in again.");
    }

    @Test
    void an_output_folder_where_nobody_may_write() throws IOException {
        submit();
        assertRefused(
                3,
                "The reports cannot be written to /proc/grades, because /proc does not take new files (the file system"
                        + " refuses); name a folder that you may write to.",
                "grade",
                submissions,
                "--out",
                "/proc/grades");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(
                3,
                "The reports cannot be written to " + file + "/grades, because " + file + " does not take new files"
                        + " (Not a directory); name a folder that you may write to.",
                "grade",
                submissions,
                "--out",
                file + "/grades");
    }

    @Test
    void an_output_folder_of_another_course() throws IOException {
        submit();
        assertThat(run("grade", submissions, "--out", out, "--exercises", "output-size", "--course", "spring"))
                .isZero();
        List<Path> before = filesOf(out);

        assertRefused(
                2,
                "The folder " + out + " holds the reports of the course spring, not of autumn; name another folder, or"
                        + " delete it if they are not needed.",
                "grade",
                submissions,
                "--out",
                out,
                "--course",
                "autumn");
        assertThat(filesOf(out)).isEqualTo(before);
    }

    @Test
    void the_folder_of_submissions_as_output_folder() throws IOException {
        submit();
        assertRefused(
                2,
                "The folder " + submissions + " holds files that are no reports; empty it or name another folder.",
                "grade",
                submissions,
                "--out",
                submissions);
    }

    @Test
    void an_exercise_that_there_is_not() throws IOException {
        submit();
        assertRefused(
                2,
                "There is no exercise \"conv\"; there are " + EXERCISES + ".",
                "grade",
                submissions,
                "--exercises",
                "conv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --workers 0 | --workers takes a number of at least 1 but got 0.
            --workers two | --workers takes a whole number of at most 9 digits but got two. Try: receptive grade --help
            --cpu-limit 0 | --cpu-limit takes 0.1 to 3600 seconds but got 0.0.
            --cpu-limit NaN | --cpu-limit takes 0.1 to 3600 seconds but got NaN.
            --cpu-limit two | --cpu-limit takes a number but got two. Try: receptive grade --help
            --seed x | --seed takes a whole number of at most 18 digits but got x. Try: receptive grade --help
            --fail-under -5 | --fail-under takes a percentage from 0 to 100 but got -5.0.
            --fail-under NaN | --fail-under takes a percentage from 0 to 100 but got NaN.
            --sandbox docker | --sandbox takes bubblewrap or process but got docker. Try: receptive grade --help
            --lang fr | --lang takes en or ko but got fr. Try: receptive grade --help
            --course '' | --course takes the name of the class but got none.
            --ouT x | receptive grade has no option --ouT; did you mean --out? Try: receptive grade --help
            --zzz | receptive grade has no option --zzz. Try: receptive grade --help
            --out | --out needs a value: --out DIR. Try: receptive grade --help
            --seed 1 --seed 2 | --seed is given twice; give it once. Try: receptive grade --help
            more | receptive grade takes one DIR but got another argument, more; leave it out. Try: receptive grade --help
            """)
    void an_option_that_cannot_be_meant(String options, String sentence) throws IOException {
        submit();
        Object[] arguments = Stream.concat(
                        Stream.of("grade", submissions),
                        Arrays.stream(options.split(" ")).map(option -> option.replace("''", "")))
                .toArray();
        assertRefused(2, sentence, arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grade | receptive grade needs DIR, the submissions: a directory, or a single notebook or .java file. \
            Try: receptive grade --help
            graed | receptive has no command graed; did you mean grade? Try: receptive --help
            xyz | receptive has no command xyz; there are grade, bundle, watch, check, hint, exercises, summary, bench, \
            compare, kernel, new-exercise, sync, verify. \
            Try: receptive --help
            --versoin | receptive has no option --versoin; did you mean --version? Try: receptive --help
            summary | 'receptive summary needs NAME|FILE.json, the network: a name such as lenet5 or resnet50, or a file of \
            JSON (what --format json prints). Try: receptive summary --help'
            exercises all | receptive exercises takes options only but got another argument, all; leave it out. \
            Try: receptive exercises --help
            kernel | receptive kernel needs to be told what to do: receptive kernel install or receptive kernel uninstall. \
            Try: receptive kernel --help
            kernel instal | receptive kernel has no command instal; did you mean install or uninstall? Try: receptive kernel --help
            kernel x | receptive kernel has no command x; there are install, uninstall. Try: receptive kernel --help
            verify | The tests are run by the launcher; type ./receptive verify.
            """)
    void a_command_that_cannot_be_meant(String line, String sentence) {
        assertRefused(2, sentence, (Object[]) line.split(" "));
    }

    @Test
    void a_network_that_nobody_knows() {
        assertThat(run("summary", "lenet6")).isEqualTo(2);
        assertThat(screen).isEmpty();
        assertThat(errors.lines())
                .singleElement()
                .asString()
                .startsWith("No network is named \"lenet6\"")
                .contains("lenet5", "alexnet");
    }

    @Test
    void a_place_that_takes_no_kernel() {
        assertRefused(
                3,
                "The kernel cannot be written to /proc/x/share/jupyter; name a folder that you may write to with"
                        + " --prefix.",
                "kernel",
                "install",
                "--prefix",
                "/proc/x");
    }

    @Test
    void no_command_at_all_shows_what_there_is() {
        assertThat(run()).isEqualTo(2);
        assertThat(screen).isEmpty();
        assertThat(errors).contains("Usage: receptive [-hV] [COMMAND]", "grade", "summary", "Exit status:");
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(),
                List.of("grade"),
                List.of("summary"),
                List.of("exercises"),
                List.of("sync"),
                List.of("kernel"),
                List.of("kernel", "install"),
                List.of("verify"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself_within_80_columns(List<String> command) {
        Object[] arguments =
                Stream.concat(command.stream(), Stream.of("--help")).toArray();
        assertThat(run(arguments)).isZero();
        assertThat(errors).isEmpty();
        assertThat(screen)
                .contains("Usage: "
                        + String.join(
                                " ",
                                Stream.concat(Stream.of("receptive"), command.stream())
                                        .toList()));
        assertThat(screen.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_version_names_the_program_and_its_java() {
        assertThat(run("--version")).isZero();
        assertThat(screen).matches("receptive \\d+[.]\\d+[.]\\d+\\S*\nJava 25\\S* at /\\S+\n");
    }

    @Test
    void the_catalogue_lists_every_exercise() {
        assertThat(run("exercises")).isZero();
        assertThat(screen)
                .startsWith("01-images\n  hex-color                  5 points   Read a colour\n")
                .contains(Catalogue.exercises().stream().map(Exercise::id).toList());
    }

    @Test
    void the_catalogue_is_listed_in_the_language_that_is_asked_for() {
        assertThat(run("exercises", "--lang", "ko")).isZero();
        assertThat(screen).startsWith("01-images\n  hex-color                        5점   ");
        assertRefused(2, "--lang takes en or ko but got xx. Try: receptive exercises --help", "exercises", "--lang=xx");
    }

    @Test
    void a_class_is_reported_in_the_language_that_is_asked_for() throws IOException {
        submit();

        assertThat(run("grade", submissions, "--out", out, "--exercises", "output-size", "--lang", "ko"))
                .as(errors)
                .isZero();
        assertThat(screen).contains("ada         10    10  모두 통과").contains("선생님용: " + out.resolve("class.html"));
        assertThat(out.resolve("class.html")).content().contains("<html lang=\"ko\">", "점수별 학생 수");
        assertThat(out.resolve("feedback/ada.html")).content().contains("모든 문제를 통과했습니다.");
        assertThat(out.resolve("run.json")).content().contains("\"language\": \"ko\"");
    }

    @Test
    void a_known_network_is_shown() {
        assertThat(run("summary", "lenet5")).isZero();
        assertThat(screen).contains("61,706");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void a_class_that_does_well_enough_exits_with_0(int share) throws IOException {
        submit();
        Files.writeString(submissions.resolve("grade-me.txt"), "please");

        assertThat(run("grade", submissions, "--out", out, "--exercises", "output-size", "--fail-under", share))
                .as(errors)
                .isZero();
        assertThat(screen)
                .contains("ada           10    10  everything passed")
                .contains("For you:      " + out.resolve("class.html"));
        assertThat(errors).isEqualTo("Passed over, as there is no notebook and no .java file in it: grade-me.txt\n");
    }

    @Test
    void a_class_below_what_was_asked_for_exits_with_1_and_is_reported() throws IOException {
        submit();
        Files.writeString(submissions.resolve("ben.java"), RIGHT.replace("/ stride + 1;", "/ stride + 2;"));

        assertThat(run("grade", submissions, "--out", out, "--exercises", "output-size", "--fail-under", "50"))
                .isEqualTo(1);
        assertThat(out.resolve("feedback/ben.html")).exists();
    }

    private void submit() throws IOException {
        Files.writeString(submissions.resolve("ada.java"), RIGHT);
    }

    private void assertUnreadable(String content, String problem) throws IOException {
        Files.writeString(submissions.resolve("ada.ipynb"), content);
        assertNothingToGrade("can be read: ada.ipynb " + problem);
    }

    /** The sentence starts with the folder, or with "No submission in" it. */
    private void assertNothingToGrade(String problem) {
        String subject = problem.startsWith("holds") ? submissions.toString() : "No submission in " + submissions;
        assertRefused(2, subject + " " + problem, "grade", submissions, "--out", out);
    }

    private void assertRefused(int status, String sentence, Object... arguments) {
        List<Path> before = filesOf(folder);
        assertThat(run(arguments)).as(errors).isEqualTo(status);
        assertThat(errors).isEqualTo(sentence + "\n");
        assertThat(screen).isEmpty();
        assertThat(filesOf(folder)).isEqualTo(before);
    }

    private int run(Object... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        int status = Main.run(
                new PrintWriter(printed),
                new PrintWriter(complained),
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        screen = printed.toString();
        errors = complained.toString();
        return status;
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
