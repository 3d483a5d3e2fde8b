package receptive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;
import receptive.notebooks.NotebookReader;

/**
 * One student's way, in a browser: install the kernel, open a lesson, run it, answer an exercise, see the check go green, save,
 * {@code receptive check}. Pictures of it are in {@code target/students-way}.
 */
class StudentsWayTest {

    private static final Path ROOT = Path.of(System.getProperty("receptive.home"));
    private static final Path PICTURES = Path.of("target", "students-way");
    private static final Lesson LESSON = Lesson.values()[0];
    private static final Exercise EXERCISE = Catalogue.exercises(LESSON).getFirst();

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void leads_from_an_open_notebook_to_a_passed_check() throws Exception {
        Path mine = handedOut();
        String answer = solution();
        Path prefix = folder.resolve("prefix");
        assertThat(run("kernel", "install", "--prefix", prefix.toString()))
                .contains("The kernel \"Java\" is installed");

        Path state = Files.createDirectory(folder.resolve("state"));
        try (NotebookServer server = NotebookServer.start(mine.getParent(), prefix, state);
                NotebookPage page =
                        NotebookPage.open(server.address(mine.getFileName().toString()), folder.resolve("profile"))) {
            page.picture(0, PICTURES.resolve("1-opened.png"));

            page.run(page.firstCode());
            int cell = page.answer(EXERCISE.id());
            int check = page.check(EXERCISE.id());
            page.run(cell);
            page.run(check);
            assertThat(page.report(check)).contains("not attempted yet").doesNotContain("✓");
            page.picture(check, PICTURES.resolve("2-not-attempted.png"));

            page.replace(
                    cell, "class Broken implements NoSuchContract {\n    int f() {\n        return \"\";\n    }\n}");
            page.run(cell);
            page.picture(cell, PICTURES.resolve("3-does-not-compile.png"));

            page.replace(cell, answer);
            page.run(cell);
            page.run(check);
            assertThat(page.report(check)).contains("✓").doesNotContain("✗", "–");
            page.picture(check, PICTURES.resolve("4-passed.png"));
            page.save();
        }

        assertThat(Files.readString(mine)).contains("✓");
        assertThat(run("check", mine.toString(), EXERCISE.id())).contains("1 of 1 exercises pass their visible tests");
    }

    /** The lesson in a folder of the student's own, as the bundle lays it out. */
    private Path handedOut() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("course"));
        Path jar = Path.of("lib", "receptive-student.jar");
        Path from = ROOT.resolve("notebooks/en");
        assertThat(from.resolve(jar))
                .as("the student jar, which ./mvnw package puts beside the notebooks")
                .exists();
        Files.createDirectory(mine.resolve("lib"));
        Files.copy(from.resolve(jar), mine.resolve(jar));
        return Files.copy(from.resolve(LESSON.id() + ".ipynb"), mine.resolve(LESSON.id() + ".ipynb"));
    }

    private static String solution() throws Exception {
        return NotebookReader.read(ROOT.resolve("solutions/notebooks/en").resolve(LESSON.id() + ".ipynb"))
                .cells()
                .stream()
                .filter(cell -> cell.id().equals(EXERCISE.id()))
                .findFirst()
                .orElseThrow()
                .source();
    }

    /** What a command that ends well prints. */
    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(status).as(out + "\n" + err).isZero();
        return out.toString();
    }
}
