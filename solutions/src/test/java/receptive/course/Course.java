package receptive.course;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import receptive.check.AnswerKey;
import receptive.check.LocalSubject;
import receptive.check.Outcome;
import receptive.check.Subject;
import receptive.check.SuiteRun;
import receptive.check.TestResult;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.suites.alexnet.AlexNetModelKey;
import receptive.suites.channels.ConvForwardKey;
import receptive.suites.filters.OutputSizeKey;
import receptive.suites.images.Correlate2dKey;
import receptive.suites.layers.MaxPoolKey;
import receptive.suites.lenet.LeNet5TableKey;
import receptive.worker.Response;

/** What belongs to an exercise on the instructor's side, and how to put an answer through its suites. */
final class Course {

    private static final Map<String, AnswerKey<?>> KEYS = Map.of(
            "correlate-2d", Correlate2dKey.KEY,
            "output-size", OutputSizeKey.KEY,
            "conv-forward", ConvForwardKey.KEY,
            "max-pool", MaxPoolKey.KEY,
            "lenet5-table", LeNet5TableKey.KEY,
            "alexnet-model", AlexNetModelKey.KEY);

    private Course() {}

    static Stream<Exercise> exercises() {
        return Catalogue.exercises().stream();
    }

    static AnswerKey<?> key(Exercise exercise) {
        return KEYS.get(exercise.id());
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
