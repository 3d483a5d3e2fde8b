package receptive.grader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.JavaFile;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;

/** Small submissions, and a grader to grade them. */
final class TestClass {

    static final Sandbox SANDBOX = Sandbox.bubblewrap();
    static final String IMPORT = "import receptive.exercises.images.Correlate2d;\n";

    private TestClass() {}

    static Submission ofJava(String student, String source) {
        return new Submission(
                student, List.of(new JavaSources(List.of(new JavaFile("Answer.java", source)))), List.of(), "00");
    }

    /** A notebook whose cells belong to exercises: {@code "correlate-2d"}, text, {@code ""}, text, … */
    static Submission ofCells(String student, String... exercisesAndTexts) {
        List<CodeCell> cells = IntStream.range(0, exercisesAndTexts.length / 2)
                .mapToObj(i -> new CodeCell(
                        i + 1,
                        exercisesAndTexts[2 * i + 1],
                        Optional.of(exercisesAndTexts[2 * i]).filter(id -> !id.isEmpty()),
                        false))
                .toList();
        return new Submission(student, List.of(new NotebookSource("assignment.ipynb", cells)), List.of(), "00");
    }

    static Grader grader(int workers, String... exercises) {
        List<Exercise> chosen =
                Arrays.stream(exercises).map(Catalogue::exercise).toList();
        return new Grader(Installation.current(), SANDBOX, Limits.STUDENT, chosen, 1, workers);
    }

    /** A right answer to correlate-2d. */
    static String correlate(String className) {
        return IMPORT + "public class " + className + " implements Correlate2d {\n" + """
                    public double[][] correlate(double[][] x, double[][] k) {
                        if (k.length > x.length || k[0].length > x[0].length) {
                            throw new IllegalArgumentException("kernel " + k.length + "x" + k[0].length + ", image "
                                    + x.length + "x" + x[0].length);
                        }
                        double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
                        for (int i = 0; i < y.length; i++) {
                            for (int j = 0; j < y[0].length; j++) {
                                for (int u = 0; u < k.length; u++) {
                                    for (int v = 0; v < k[0].length; v++) {
                                        y[i][j] += x[i + u][j + v] * k[u][v];
                                    }
                                }
                            }
                        }
                        return y;
                    }
                }
                """;
    }
}
