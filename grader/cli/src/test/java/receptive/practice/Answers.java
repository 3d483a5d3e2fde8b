package receptive.practice;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Answers as students write them, and notebooks with them. */
public final class Answers {

    /** A right answer to max-pool. */
    public static final String RIGHT_POOL = """
            import receptive.exercises.layers.MaxPool;

            public class MyMaxPool implements MaxPool {
                public double[][] pool(double[][] x, int size, int stride) {
                    if (size < 1 || stride < 1 || size > x.length || size > x[0].length) {
                        throw new IllegalArgumentException(size + " " + stride + " " + x.length + " " + x[0].length);
                    }
                    double[][] y = new double[(x.length - size) / stride + 1][(x[0].length - size) / stride + 1];
                    for (int i = 0; i < y.length; i++) {
                        for (int j = 0; j < y[0].length; j++) {
                            y[i][j] = x[i * stride][j * stride];
                            for (int u = 0; u < size; u++) {
                                for (int v = 0; v < size; v++) {
                                    y[i][j] = Math.max(y[i][j], x[i * stride + u][j * stride + v]);
                                }
                            }
                        }
                    }
                    return y;
                }
            }
            """;

    /** One that keeps the first number of each window. */
    public static final String WRONG_POOL =
            RIGHT_POOL.replace("Math.max(y[i][j], x[i * stride + u][j * stride + v])", "y[i][j]");

    /** correlate-2d as it is handed out. */
    public static final String CORRELATE_STUB = """
            import receptive.exercises.images.Correlate2d;

            public class MyCorrelate2d implements Correlate2d {
                public double[][] correlate(double[][] x, double[][] k) {
                    // YOUR CODE HERE
                    throw new UnsupportedOperationException("correlate-2d: not attempted yet");
                }
            }
            """;

    /** max-pool as it is handed out. */
    public static final String POOL_STUB = """
            import receptive.exercises.layers.MaxPool;

            public class MyMaxPool implements MaxPool {
                public double[][] pool(double[][] x, int size, int stride) {
                    // YOUR CODE HERE
                    throw new UnsupportedOperationException("max-pool: not attempted yet");
                }
            }
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Answers() {}

    /** A notebook with cells, in a language unless that is empty. */
    public static String notebook(String language, String... cells) {
        String metadata = language.isEmpty() ? "{}" : "{\"receptive\": {\"language\": \"" + language + "\"}}";
        return Stream.of(cells)
                .collect(Collectors.joining(
                        ",",
                        "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": " + metadata + ", \"cells\": [",
                        "]}"));
    }

    /** The cell for the answer to an exercise, with an output. */
    public static String cell(String exercise, String source) {
        return JSON.writeValueAsString(Map.of(
                "cell_type",
                "code",
                "id",
                exercise,
                "execution_count",
                3,
                "outputs",
                new Object[] {Map.of("output_type", "stream", "name", "stdout", "text", "42")},
                "metadata",
                Map.of(
                        "nbgrader",
                        Map.of(
                                "grade", false,
                                "solution", true,
                                "locked", false,
                                "task", false,
                                "schema_version", 3,
                                "grade_id", exercise)),
                "source",
                source));
    }

    /** Any other code cell. */
    public static String code(String id, String source) {
        return JSON.writeValueAsString(Map.of(
                "cell_type",
                "code",
                "id",
                id,
                "outputs",
                new Object[] {Map.of("output_type", "stream", "name", "stdout", "text", "17")},
                "metadata",
                Map.of("mine", true),
                "source",
                source));
    }
}
