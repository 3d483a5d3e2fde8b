package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is generated and committed, and what is built beside it. */
class GeneratedFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("receptive.home"));

    @Test
    void committed_notebooks_and_skeletons_follow_from_their_sources() throws IOException {
        assertThat(Sync.stale(ROOT))
                .as("files that no longer follow from their sources; run ./receptive sync and commit them")
                .isEmpty();
    }

    @Test
    void every_cell_of_a_notebook_compiles_as_handed_out_and_solved() throws IOException {
        Path jar = ROOT.resolve("notebooks/en/lib/receptive-student.jar");
        assertThat(jar).as("the student jar, which ./mvnw package builds").exists();
        for (String notebook : List.of("notebooks/en/assignment.ipynb", "solutions/notebooks/ko/assignment.ipynb")) {
            try (ProgramRecorder recorder = new ProgramRecorder(List.of(jar))) {
                List<Cell> cells = NotebookReader.read(ROOT.resolve(notebook)).cells();
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.get(i).type() == Cell.Type.CODE) {
                        recorder.record(i, cells.get(i).source());
                    }
                }
                assertThat(recorder.program().diagnostics()).as(notebook).isEmpty();
            }
        }
    }

    @Test
    void the_student_jar_holds_what_a_check_needs_and_nothing_of_the_instructor() throws IOException {
        Path file = ROOT.resolve("notebooks/en/lib/receptive-student.jar");
        assertThat(file).as("the student jar, which ./mvnw package builds").exists();
        assertThat(Files.size(file)).isLessThan(8 << 20);
        try (JarFile jar = new JarFile(file.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertThat(names)
                    .contains(
                            "receptive/check/Check.class",
                            "receptive/model/Network.class",
                            "receptive/exercises/images/correlate-2d.properties",
                            "META-INF/services/org.junit.platform.engine.TestEngine",
                            "org/junit/platform/launcher/Launcher.class")
                    .noneMatch(name -> name.endsWith(".java"))
                    .noneMatch(name -> name.startsWith("receptive/solutions")
                            || name.startsWith("receptive/hidden")
                            || name.startsWith("receptive/misconceptions")
                            || name.startsWith("receptive/notebooks"));
        }
    }
}
