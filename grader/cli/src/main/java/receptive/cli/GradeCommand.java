package receptive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.check.Language;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.CourseFile;
import receptive.grader.Grader;
import receptive.grader.Installation;
import receptive.grader.RunReport;
import receptive.grader.UsageProblem;
import receptive.grader.Words;
import receptive.grader.intake.Intake;
import receptive.grader.intake.Submission;
import receptive.grader.report.Progress;
import receptive.grader.report.Reports;
import receptive.grader.report.ResultTable;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;

/** {@code receptive grade DIR}: grade a directory of submissions. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grade a directory of submissions: <student>.ipynb, <student>.java, a folder for each student,"
                + " or the submitted folder of an nbgrader course.")
final class GradeCommand implements Callable<Integer> {

    /** What keeps submissions away from the machine. */
    enum SandboxChoice {
        BUBBLEWRAP,
        PROCESS
    }

    @Parameters(paramLabel = "DIR", description = "The submissions: a directory, or a single notebook or .java file.")
    private Path submissions;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where reports go (default: grades/<name of the class>).")
    private Path out;

    @Option(
            names = "--course",
            paramLabel = "NAME",
            description = "What to call the class in reports (default: the name of DIR).")
    private String course;

    @Option(
            names = "--exercises",
            paramLabel = "ID",
            split = ",",
            description = "Grade these exercises only (default: those that DIR/course.yaml names, exercises: [id, ...],"
                    + " else all; see receptive exercises).")
    private List<String> exercises;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many submissions to grade at a time (default: one for each core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--cpu-limit",
            paramLabel = "SECONDS",
            description = "Processor time for one call of a student's code (default: ${DEFAULT-VALUE}).")
    private double cpuLimit = Limits.STUDENT.cpu().toMillis() / 1e3;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draws the random cases, together with the student's name (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            description = "bubblewrap, or process for submissions you trust: no protection but the JVM's own limits"
                    + " (default: bubblewrap).")
    private SandboxChoice sandbox = SandboxChoice.BUBBLEWRAP;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "Exit with status 1 if any student scores less than this share of the points.")
    private Double failUnder;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Language.speaking(language.language(), this::grade);
    }

    private int grade() {
        PrintWriter screen = spec.commandLine().getOut();
        List<Exercise> chosen = chosenExercises();
        Limits limits = Limits.STUDENT.withCpu(cpu());
        checkNumbers();
        String name = courseName();
        Path target = Optional.ofNullable(out)
                .orElseGet(() -> Path.of("grades", name.replace('/', '-')))
                .toAbsolutePath()
                .normalize();
        List<Submission> read = Intake.read(submissions);
        Reports.checkTarget(target, name);
        List<String> passedOver = Intake.passedOver(submissions);
        if (!passedOver.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(Program.printable(Words.text("done.passed-over", String.join(", ", passedOver))));
        }
        Sandbox confined = sandbox == SandboxChoice.PROCESS ? Sandbox.plainProcess() : Sandbox.bubblewrap();
        Grader grader = new Grader(Installation.current(), confined, limits, chosen, seed, workers);
        RunReport run;
        try (Progress progress = Progress.of(read.size(), System.err)) {
            run = grader.grade(name, read, report -> progress.step(report.student()));
        }
        Reports.write(run, target);
        screen.print(ResultTable.of(run, width()));
        screen.println();
        screen.println(Words.text("done.sandbox", run.sandbox()));
        screen.println(Words.text("done.teacher", target.resolve("class.html")));
        screen.println(Words.text("done.students", target.resolve("feedback")));
        screen.flush();
        boolean under = failUnder != null
                && run.submissions().stream()
                        .anyMatch(report -> 100.0 * report.score() < failUnder * report.maxScore());
        return under ? Program.CONDITION_NOT_MET : 0;
    }

    /** Those of the command line, else those of the course file beside the submissions, else all. */
    private List<Exercise> chosenExercises() {
        return Optional.ofNullable(exercises)
                .or(() -> CourseFile.in(submissions).map(CourseFile::exercises))
                .map(CourseFile::named)
                .orElseGet(Catalogue::exercises);
    }

    private Duration cpu() {
        if (!(cpuLimit >= 0.1 && cpuLimit <= 3_600)) {
            throw new UsageProblem("--cpu-limit takes 0.1 to 3600 seconds but got " + cpuLimit + ".");
        }
        return Duration.ofMillis(Math.round(cpuLimit * 1e3));
    }

    private void checkNumbers() {
        if (workers < 1) {
            throw new UsageProblem("--workers takes a number of at least 1 but got " + workers + ".");
        }
        if (failUnder != null && !(failUnder >= 0 && failUnder <= 100)) {
            throw new UsageProblem("--fail-under takes a percentage from 0 to 100 but got " + failUnder + ".");
        }
    }

    private String courseName() {
        if (course != null && course.isBlank()) {
            throw new UsageProblem("--course takes the name of the class but got none.");
        }
        return Optional.ofNullable(course).orElseGet(this::directoryName);
    }

    private String directoryName() {
        Path name = submissions.toAbsolutePath().normalize().getFileName();
        return name == null ? "class" : name.toString();
    }

    /** The columns of the terminal, which shells pass on if they are asked to. */
    private static int width() {
        try {
            return Integer.parseInt(
                    Optional.ofNullable(System.getenv("COLUMNS")).orElse("120"));
        } catch (NumberFormatException odd) {
            return 120;
        }
    }
}
