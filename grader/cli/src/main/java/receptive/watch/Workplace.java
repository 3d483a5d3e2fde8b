package receptive.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import receptive.exercises.Exercise;
import receptive.grader.ExerciseReport;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.grader.Workbench;
import receptive.grader.intake.Submission;
import receptive.practice.Excerpt;
import receptive.practice.Reset;
import receptive.practice.ShownSolution;
import receptive.practice.Standing;
import receptive.practice.StudentFile;

/** The exercises of the file that is watched, how far each is, and which one the student works on. */
final class Workplace {

    private final Installation installation;
    private final StudentFile file;
    private final Workbench bench;
    private final Place place;
    private final List<Exercise> exercises;
    private final Map<Exercise, ExerciseReport> reports = new HashMap<>();
    private Submission submission;
    private List<String> remarks = List.of();
    private int current;

    /** The exercises of what was read from a file; none is checked yet. */
    Workplace(Installation installation, StudentFile file, Submission submission, Workbench bench) {
        this.installation = installation;
        this.file = file;
        this.submission = submission;
        this.bench = bench;
        this.place = Place.of(file.path());
        this.exercises = StudentFile.exercises(submission);
    }

    /** Goes to where the student was, else to the first exercise that is not done. */
    void takeUp() {
        Optional<String> remembered = place.read();
        current = IntStream.range(0, exercises.size())
                .filter(i -> remembered.equals(Optional.of(exercises.get(i).id())))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, exercises.size())
                        .filter(i -> standing(exercises.get(i)) != Standing.PASSED)
                        .findFirst()
                        .orElse(0));
    }

    List<Exercise> exercises() {
        return exercises;
    }

    Exercise current() {
        return exercises.get(current);
    }

    ExerciseReport report() {
        return reports.get(current());
    }

    List<String> remarks() {
        return remarks;
    }

    StudentFile file() {
        return file;
    }

    Standing standing(Exercise exercise) {
        return Optional.ofNullable(reports.get(exercise)).map(Standing::of).orElse(Standing.UNTOUCHED);
    }

    int done() {
        return (int) exercises.stream()
                .filter(exercise -> standing(exercise) == Standing.PASSED)
                .count();
    }

    /**
     * Reads the file again.
     *
     * @return whether anything in it that counts is different: saving a picture in an output is not
     * @throws UsageProblem if it cannot be read
     */
    boolean reread() {
        Submission now = file.read();
        boolean changed = !now.sources().equals(submission.sources());
        submission = now;
        return changed;
    }

    void checkCurrent() {
        keep(Excerpt.check(bench, submission, current()));
    }

    void checkAll() {
        keep(bench.check(submission, exercises));
    }

    private void keep(Workbench.Checked checked) {
        checked.exercises().forEach(report -> reports.put(report.exercise(), report));
        remarks = checked.remarks();
    }

    /** Goes to the next exercise that is not done, from the end to the beginning; false if there is no other. */
    boolean next() {
        List<Exercise> after = new ArrayList<>(exercises.subList(current + 1, exercises.size()));
        after.addAll(exercises.subList(0, current));
        Optional<Exercise> next = after.stream()
                .filter(exercise -> standing(exercise) != Standing.PASSED)
                .findFirst();
        next.ifPresent(exercise -> goTo(exercises.indexOf(exercise)));
        return next.isPresent();
    }

    void goTo(int index) {
        current = index;
        place.write(current().id());
    }

    /** Puts the stub of the current exercise back and returns the copy of the file as it was. */
    Path reset() {
        Path backup = Reset.of(installation, file, current());
        reread();
        checkCurrent();
        return backup;
    }

    /** The solution of the current exercise, for those who have solved it and have it at hand. */
    Optional<String> solution() {
        return standing(current()) == Standing.PASSED ? ShownSolution.of(installation, current()) : Optional.empty();
    }
}
