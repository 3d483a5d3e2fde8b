package receptive.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import receptive.model.Shape;

/**
 * Answers of PyTorch, kept as text: one line per case with the case in words, the shape, and the numbers as base64 of
 * 32-bit floats, most significant byte first.
 */
final class OracleSample {

    /** Where the answers are kept, beside the tests. */
    static final String FILE = "pytorch.txt";

    /** Larger answers are left out, to keep the file small. */
    static final int MOST_NUMBERS = 1000;

    /** So many cases of each operation are kept, if that many are small enough. */
    static final int PER_OPERATION = 5;

    private OracleSample() {}

    static String line(OracleCase question, Tensor answer) {
        ByteBuffer bytes = ByteBuffer.allocate(answer.data().length * Float.BYTES);
        bytes.asFloatBuffer().put(answer.data());
        return question + "\t" + answer.shape() + "\t" + Base64.getEncoder().encodeToString(bytes.array());
    }

    /** All answers, by the case in words. */
    static Map<String, Tensor> read() {
        try (InputStream in = OracleSample.class.getResourceAsStream(FILE)) {
            Map<String, Tensor> answers = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(parts -> answers.put(parts[0], tensor(parts[1], parts[2])));
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tensor tensor(String shape, String numbers) {
        List<Integer> sizes = Arrays.stream(
                        shape.substring(1, shape.length() - 1).split(", "))
                .map(Integer::valueOf)
                .toList();
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(numbers));
        float[] data = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(data);
        return Tensor.of(new Shape(sizes), data);
    }
}
