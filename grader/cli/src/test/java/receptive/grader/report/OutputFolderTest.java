package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;

class OutputFolderTest {

    @TempDir
    private Path work;

    private Path out;

    @BeforeEach
    void a_path_with_nothing_there() throws IOException {
        work = work.toRealPath();
        out = work.resolve("grades");
    }

    @Test
    void a_new_folder_is_made_with_its_parents() throws IOException {
        Path deep = work.resolve("a/b/grades");
        Reports.checkTarget(deep, "spring");
        assertThat(work).isEmptyDirectory();

        Reports.write(SampleClass.of(SampleClass.everythingRight("ada")), deep);

        assertThat(names(deep)).containsExactly("class.html", "feedback", "grades.csv", "results", "run.json");
        assertThat(names(deep.getParent())).containsExactly("grades");
    }

    @Test
    void an_empty_folder_is_used() throws IOException {
        Files.createDirectory(out);
        Reports.write(SampleClass.of(), out);
        assertThat(out.resolve("run.json")).exists();
        assertThat(names(work)).containsExactly("grades");
    }

    @Test
    void reports_of_the_same_course_are_replaced_as_a_whole() throws IOException {
        Reports.write(SampleClass.of(SampleClass.everythingRight("ada")), out);
        Reports.write(SampleClass.of(SampleClass.everythingRight("ben")), out);
        assertThat(names(out.resolve("results"))).containsExactly("ben.json");
        assertThat(names(work)).containsExactly("grades");
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_replaced() throws IOException {
        Path link = Files.createSymbolicLink(work.resolve("link"), Files.createDirectory(out));
        Reports.write(SampleClass.of(), link);
        assertThat(link).isSymbolicLink();
        assertThat(out.resolve("run.json")).exists();
    }

    @Test
    void reports_of_another_course_are_kept() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("run.json"), "{\"course\": \"autumn\"}");
        assertRefused("The folder " + out + " holds the reports of the course autumn, not of spring;"
                + " name another folder, or delete it if they are not needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"course\": 7}", "null"})
    void a_folder_with_files_that_are_no_reports_is_kept(String runJson) throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        Files.writeString(out.resolve("run.json"), runJson);
        assertRefused("The folder " + out + " holds files that are no reports; empty it or name another folder.");
    }

    @Test
    void a_file_among_reports_is_not_lost() throws IOException {
        Reports.write(SampleClass.of(), out);
        Files.writeString(out.resolve("notes.txt"), "see me");
        assertRefused("The folder " + out
                + " holds notes.txt, which is no report and would be lost; move it away or name another folder.");
        assertThat(out.resolve("notes.txt")).hasContent("see me");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_kept() throws IOException {
        Files.writeString(out, "a file");
        RuntimeException refused = refused(out);
        assertThat(refused)
                .hasMessage("The reports need a folder, but " + out + " is a file; remove it or name another folder.");
        assertThat(refused).isInstanceOf(EnvironmentProblem.class);
        assertThat(out).hasContent("a file");
    }

    @Test
    void a_file_in_the_place_of_the_parent_is_named() throws IOException {
        Files.writeString(out, "a file");
        RuntimeException refused = refused(out.resolve("inner"));
        assertThat(refused)
                .hasMessageStartingWith("The reports cannot be written to " + out.resolve("inner") + ", because " + out
                        + " does not take new files")
                .hasMessageEndingWith("; name a folder that you may write to.");
        assertThat(refused).isInstanceOf(EnvironmentProblem.class);
    }

    @Test
    void a_file_system_that_takes_no_files_is_found_out_before_grading() {
        assertThat(refused(Path.of("/proc/grades"))).isInstanceOf(EnvironmentProblem.class);
        assertThat(refused(Path.of("/proc/a/b/grades"))).isInstanceOf(EnvironmentProblem.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_failure_halfway_leaves_everything_as_it_was(boolean checked) throws IOException {
        Reports.write(SampleClass.of(SampleClass.everythingRight("ada")), out);
        assertThatThrownBy(() -> new OutputFolder(out).replace(folder -> {
                    Files.writeString(folder.resolve("run.json"), "half");
                    if (checked) {
                        throw new IOException("disk full");
                    }
                    throw new IllegalStateException("a mistake of ours");
                }))
                .isInstanceOf(checked ? EnvironmentProblem.class : IllegalStateException.class);
        assertThat(names(out.resolve("results"))).containsExactly("ada.json");
        assertThat(names(work)).containsExactly("grades");
    }

    private void assertRefused(String sentence) throws IOException {
        List<String> before = names(out);
        RuntimeException refused = refused(out);
        assertThat(refused).hasMessage(sentence);
        assertThat(refused).isInstanceOf(UsageProblem.class);
        assertThatThrownBy(() -> Reports.write(SampleClass.of(), out)).hasMessage(sentence);
        assertThat(names(out)).isEqualTo(before);
        assertThat(names(work)).containsExactly("grades");
    }

    private static RuntimeException refused(Path folder) {
        return catchThrowableOfType(RuntimeException.class, () -> Reports.checkTarget(folder, "spring"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
