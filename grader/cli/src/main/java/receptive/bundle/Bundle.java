package receptive.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import receptive.grader.Installation;
import receptive.notebooks.Notebook;
import receptive.notebooks.Sync;
import receptive.worker.WorkerMain;

/**
 * What a student is given: notebooks and skeletons as handed out, the commands for students, and every jar that these need, so
 * that it works without Maven and without a network.
 *
 * <pre>
 * receptive-course/README.md, README_ko.md, LICENSE, receptive, receptive.bat
 *                  notebooks/en/*.ipynb, notebooks/ko/*.ipynb
 *                  skeletons/&lt;lesson&gt;/My….java
 *                  lib/receptive-student.jar, lib/*.jar      what commands and notebooks need
 *                  lib/contracts/*.jar                       what a student's code is compiled against and runs with
 * </pre>
 *
 * <p>The notebooks look for {@code lib/receptive-student.jar} beside themselves. What lies there only leads to the one in
 * {@code lib}, so that five megabytes are not given twice.
 */
public final class Bundle {

    private static final String ROOT = "receptive-course/";
    private static final String STUDENT_JAR = "lib/receptive-student.jar";

    /** The packages of the commands for students, and what they stand on. */
    private static final Pattern COMMANDS = Pattern.compile(
            "receptive/(cli|grader|grader/compiler|grader/intake|grader/sandbox|json|practice|watch)/[^/]+");

    /** What stands in these packages for instructors and authors only. */
    private static final Pattern INSTRUCTORS = Pattern.compile("receptive/(cli/"
            + "(Main|GradeCommand|SyncCommand|VerifyCommand|PrepareCommand|BundleCommand|NewExerciseCommand)"
            + "|grader/Preparation)(\\$.*)?\\.class");

    /** What makes notebooks is for authors; what reads them and runs them is for all. */
    private static final Pattern AUTHORS = Pattern.compile("receptive/notebooks/"
            + "(Sync|CourseNotebooks|CourseSourceException|LessonText|SolvedClass)(\\$.*)?\\.class");

    private static final Pattern NOTEBOOKS = Pattern.compile("receptive/notebooks/.+");

    private final Installation installation;
    private final SortedMap<String, BundleEntry> entries = new TreeMap<>();

    private Bundle(Installation installation) throws IOException {
        this.installation = installation;
        texts();
        handedOut();
        jars();
    }

    /**
     * Writes the bundle, in place of an earlier one.
     *
     * @param out the ZIP file
     * @return how many files are in it
     * @throws IOException if something cannot be read or written
     */
    public static int write(Installation installation, Path out) throws IOException {
        Bundle bundle = new Bundle(installation);
        Path target = out.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            Files.write(beside, Archive.of(bundle.entries));
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return bundle.entries.size();
    }

    private void texts() throws IOException {
        for (String text : Set.of("README.md", "README_ko.md")) {
            put(text, BundleEntry.file(resource(text)));
        }
        put("LICENSE", BundleEntry.file(Files.readAllBytes(installation.home().resolve("LICENSE"))));
        put("receptive", BundleEntry.program(resource("receptive.sh")));
        // What Windows runs has Windows' line ends.
        String batch = new String(resource("receptive.bat"), StandardCharsets.UTF_8);
        put(
                "receptive.bat",
                BundleEntry.file(batch.replace("\r", "").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void handedOut() throws IOException {
        for (Map.Entry<Path, byte[]> file : Sync.handedOut(installation.home()).entrySet()) {
            String name = file.getKey().toString().replace('\\', '/').replaceFirst("^exercises/", "");
            put(name, BundleEntry.file(file.getValue()));
            if (name.endsWith(".ipynb")) {
                String folder = name.substring(0, name.lastIndexOf('/') + 1);
                String up = "../".repeat(folder.split("/").length + 1);
                put(folder + STUDENT_JAR, BundleEntry.file(OwnJar.pointingTo(up + STUDENT_JAR)));
            }
        }
    }

    private void jars() throws IOException {
        put(STUDENT_JAR, copy(installation.studentJar()));
        put("lib/receptive-cli.jar", chosen(Installation.class, COMMANDS.asMatchPredicate(), INSTRUCTORS));
        put("lib/receptive-notebooks.jar", chosen(Notebook.class, NOTEBOOKS.asMatchPredicate(), AUTHORS));
        put(
                "lib/contracts/receptive-worker.jar",
                chosen(WorkerMain.class, name -> name.startsWith("receptive/worker/"), AUTHORS));
        put("lib/contracts/receptive-model.jar", copy(installation.contracts().getFirst()));
        put(
                "lib/contracts/receptive-contracts.jar",
                copy(installation.contracts().getLast()));
        for (Path library : Libraries.needed()) {
            put("lib/" + library.getFileName(), copy(library));
        }
    }

    private void put(String name, BundleEntry entry) {
        entries.put(ROOT + name, entry);
    }

    private static BundleEntry chosen(Class<?> beside, Predicate<String> these, Pattern without) throws IOException {
        return BundleEntry.file(OwnJar.of(
                Installation.codeOf(beside),
                these.and(without.asMatchPredicate().negate())));
    }

    private static BundleEntry copy(Path file) throws IOException {
        return BundleEntry.file(Files.readAllBytes(file));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
