package receptive.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.Installation;
import receptive.practice.Answers;

/** What students are given: all they need, nothing they must not see, and it works where it was unpacked. */
final class BundleTest {

    private static final String ROOT = "receptive-course/";

    @TempDir
    private static Path folder;

    private static byte[] zip;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void make() throws IOException {
        Path out = folder.resolve("course.zip");
        Bundle.write(Installation.current(), out);
        zip = Files.readAllBytes(out);
        files = unpacked(zip);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.setPosixFilePermissions(folder.resolve(ROOT + "receptive"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void has_notebooks_skeletons_commands_and_a_text_in_every_language() {
        assertThat(files.keySet())
                .allMatch(name -> name.startsWith(ROOT))
                .contains(
                        ROOT + "README.md",
                        ROOT + "README_ko.md",
                        ROOT + "receptive",
                        ROOT + "receptive.bat",
                        ROOT + "lib/receptive-student.jar",
                        ROOT + "notebooks/en/01-images.ipynb",
                        ROOT + "notebooks/ko/01-images.ipynb",
                        ROOT + "notebooks/en/lib/receptive-student.jar",
                        ROOT + "notebooks/ko/lib/receptive-student.jar");
        for (Exercise exercise : Catalogue.exercises()) {
            assertThat(files)
                    .containsKey(
                            ROOT + "skeletons/" + exercise.lesson().id() + "/" + exercise.studentClassName() + ".java");
        }
    }

    @Test
    void has_no_solution_no_hidden_test_and_no_mark_of_one() throws IOException {
        for (Map.Entry<String, byte[]> file : withinJars().entrySet()) {
            assertThat(file.getKey())
                    .doesNotContain(
                            "receptive/solutions", "receptive/hidden", "receptive/misconceptions", "HiddenSuite")
                    .doesNotContain("META-INF/solutions", "receptive/authoring", "receptive/bundle", "GradeCommand")
                    .doesNotContain("receptive/grader/report", ".jte");
            assertThat(new String(file.getValue(), StandardCharsets.ISO_8859_1))
                    .as(file.getKey())
                    .doesNotContain(
                            "BEGIN SOLUTION",
                            "END SOLUTION",
                            "class MyMaxPool implements MaxPool {\n\n    @Override\n    public double[][] pool(double[][] x, int size, int stride) {\n        int");
        }
    }

    @Test
    void every_notebook_and_skeleton_asks_for_an_answer() {
        files.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (name.startsWith(ROOT + "skeletons/")) {
                assertThat(text).contains("// YOUR CODE HERE", "not attempted yet");
            } else if (name.endsWith("assignment.ipynb")) {
                assertThat(text).contains("YOUR CODE HERE");
            }
        });
    }

    @Test
    void is_the_same_bytes_from_the_same_sources() throws IOException {
        Path again = folder.resolve("again.zip");
        Bundle.write(Installation.current(), again);

        assertThat(Files.readAllBytes(again)).isEqualTo(zip);
    }

    /** Classes of instructors are left out, and nothing that is there may miss one, but for what only they have. */
    @Test
    void every_class_finds_the_classes_it_names() throws IOException {
        Map<String, byte[]> all = withinJars();
        Set<String> present = all.keySet().stream()
                .map(name -> name.substring(name.indexOf('!') + 1))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        all.forEach((name, bytes) -> {
            if (name.contains("!receptive/") && name.endsWith(".class")) {
                ClassFile.of().parse(bytes).constantPool().forEach(entry -> {
                    if (entry instanceof ClassEntry type
                            && type.asInternalName().startsWith("receptive/")
                            && !present.contains(type.asInternalName() + ".class")) {
                        missing.add(type.asInternalName() + " in " + name.substring(name.indexOf('!') + 1));
                    }
                });
            }
        });
        assertThat(missing)
                .allMatch(
                        line -> line.equals("receptive/notebooks/SolvedClass in receptive/practice/ShownSolution.class")
                                || line.matches("receptive/grader/report/\\w+ in receptive/grader/\\w+\\.class"));
    }

    @Test
    void the_jar_beside_a_notebook_leads_any_shell_to_the_one_in_lib() {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(folder.resolve(ROOT + "notebooks/ko/lib/receptive-student.jar")
                    .toString());
            List<SnippetEvent> events = shell.eval("receptive.check.Check.hint(\"max-pool\", 1);");

            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.exception()).isNull();
                assertThat(event.value()).contains("sliding window");
            });
        }
    }

    @Test
    void commands_run_where_it_was_unpacked() throws Exception {
        assertThat(run("exercises")).startsWith("0\n01-images\n").contains("max-pool");
        assertThat(run("hint", "max-pool", "1")).startsWith("0\nIt is the sliding window");
        assertThat(run("summary", "lenet5")).startsWith("0\n").contains("61,706");
        assertThat(run("check", "skeletons/04-pooling-and-dense/MyMaxPool.java"))
                .startsWith("1\n\u2013 max-pool: Keep the largest (not attempted yet)");
        Files.writeString(folder.resolve(ROOT + "Mine.java"), Answers.RIGHT_POOL);
        assertThat(run("check", "Mine.java")).startsWith("0\nmax-pool: Keep the largest\n\u2713 halves");
        assertThat(run("check", "notebooks/ko/04-pooling-and-dense.ipynb")).startsWith("1\n\u2013");
        assertThat(run("kernel", "install", "--prefix", "here")).startsWith("0\n");
        assertThat(folder.resolve(ROOT + "here/share/jupyter/kernels/java/kernel.json"))
                .content()
                .contains("receptive-cli.jar", "receptive.notebooks.kernel.KernelMain");
    }

    @Test
    void commands_of_instructors_are_not_there() throws Exception {
        assertThat(run("grade", ".")).startsWith("2\nreceptive has no command grade");
    }

    @Test
    void watching_needs_nothing_that_is_left_out() throws Exception {
        assertThat(run("watch", "skeletons")).startsWith("0\n").contains("q quit");
    }

    /** The exit status, and what the launcher of the bundle prints, with no input and far from any Maven. */
    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "./receptive"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.resolve(ROOT).toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Process process = builder.redirectOutput(printed.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + "\n" + Files.readString(printed);
    }

    /** Every file, and every file of every jar: {@code lib/a.jar!x/Y.class}. */
    private static Map<String, byte[]> withinJars() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".jar")) {
                all.remove(file.getKey());
                unpacked(file.getValue()).forEach((name, bytes) -> all.put(file.getKey() + "!" + name, bytes));
            }
        }
        return all;
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
