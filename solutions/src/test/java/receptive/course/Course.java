package receptive.course;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import receptive.check.AnswerKey;
import receptive.check.Feedback;
import receptive.check.LocalSubject;
import receptive.check.Outcome;
import receptive.check.Subject;
import receptive.check.SuiteRun;
import receptive.check.TestResult;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.worker.Response;

/** What belongs to an exercise on the instructor's side, and how to put an answer through its suites. */
final class Course {

    /** Of random cases, where one seed will do. */
    static final long SEED = 20_260_101;

    private Course() {}

    static Stream<Exercise> exercises() {
        return Catalogue.exercises().stream();
    }

    static AnswerKey<?> key(Exercise exercise) {
        String name = "receptive.suites." + exercise.lesson().packageName() + "."
                + exercise.contract().getSimpleName() + "Key";
        try {
            return (AnswerKey<?>) Class.forName(name).getField("KEY").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("There is no answer key " + name + ".KEY.", e);
        }
    }

    static String solutionName(Exercise exercise) {
        return "receptive.solutions." + exercise.lesson().packageName() + "." + exercise.studentClassName();
    }

    static Object solution(Exercise exercise) {
        try {
            return Class.forName(solutionName(exercise)).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("There is no solution " + solutionName(exercise) + ".", e);
        }
    }

    static SuiteRun suites(Exercise exercise) {
        return SuiteRun.visibleAndHidden(exercise, Course.class.getClassLoader());
    }

    static List<TestResult> results(Exercise exercise, Object answer, long seed) {
        return suites(exercise).on(new LocalSubject(answer), seed);
    }

    static List<TestResult> notPassed(List<TestResult> results) {
        return results.stream()
                .filter(result -> result.outcome() != Outcome.PASSED)
                .toList();
    }

    /** What a failing test says of a result. */
    static String described(TestResult result) {
        return result.test() + ": " + result.feedback().map(Feedback::toText).orElse("passed");
    }

    /** Learns the answers to all calls that the visible suite makes, and knows nothing else. */
    static Subject memorised(Exercise exercise) {
        Map<String, Response> memory = new HashMap<>();
        LocalSubject solution = new LocalSubject(solution(exercise));
        SuiteRun.visible(exercise)
                .on(
                        (method, arguments) -> {
                            Response response = solution.call(method, arguments);
                            memory.put(words(method, arguments), response);
                            return response;
                        },
                        1);
        return (method, arguments) -> memory.getOrDefault(
                words(method, arguments),
                new Response.Threw("java.util.NoSuchElementException", "never seen", List.of(), false));
    }

    private static String words(Method method, Object[] arguments) {
        return method.getName() + Arrays.deepToString(arguments);
    }
}
