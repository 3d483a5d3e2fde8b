package receptive.grader;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import receptive.check.SuiteRun;
import receptive.exercises.Exercise;

/**
 * A graded class.
 *
 * @param course what was graded: the name of the directory of submissions
 * @param language the language in which the teacher is addressed
 * @param plan the tests of each exercise, in order, with titles in that language
 * @param submissions one report for each student, sorted by id
 * @param facts what is needed to repeat the run: versions, seed, limits, sandbox level, hashes of suites and submissions
 * @param started when the run began
 * @param elapsed how long it took
 */
public record RunReport(
        String course,
        Locale language,
        Map<Exercise, List<SuiteRun.Planned>> plan,
        List<SubmissionReport> submissions,
        SortedMap<String, Object> facts,
        Instant started,
        Duration elapsed) {

    /** Copies the list. */
    public RunReport {
        submissions = List.copyOf(submissions);
    }

    /** The sandbox level, as every report prints it. */
    public String sandbox() {
        return String.valueOf(facts.get("sandbox"));
    }
}
