package receptive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, and one small measurement; how fast anything is, no test says. */
final class BenchCommandTest {

    @TempDir
    private Path folder;

    private String screen;
    private String errors;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --threads 0     | --threads takes numbers from 1 to 1024 but got 0.
                    --threads 1,-2  | --threads takes numbers from 1 to 1024 but got -2.
                    --batch 0       | --batch takes a number from 1 to 1024 but got 0.
                    --rounds 4      | --rounds takes a number of at least 5 but got 4.
                    """)
    void numbers_that_make_no_sense_are_refused(String typed, String sentence) {
        assertThat(run(Stream.concat(Stream.of("bench", "engine"), Stream.of(typed.split(" ")))))
                .isEqualTo(2);
        assertThat(errors).isEqualTo(sentence + "\n");
    }

    @Test
    void a_name_that_no_case_has_is_answered_with_those_there_are() {
        assertThat(run(Stream.of("bench", "engine", "--networks", "--only", "inception")))
                .isEqualTo(2);
        assertThat(errors)
                .isEqualTo(
                        "--only expects part of a name, one of lenet5, alexnet-torchvision, vgg16, resnet18, resnet50,"
                                + " but got inception.\n");
    }

    @Test
    void layers_and_networks_exclude_each_other() {
        assertThat(run(Stream.of("bench", "engine", "--networks", "--layers"))).isEqualTo(2);
        assertThat(errors).contains("--layers", "--networks").endsWith("Try: receptive bench engine --help\n");
    }

    @Test
    void without_a_peer_on_the_class_path_it_says_how_to_get_them() {
        assertThat(run(Stream.of("bench", "engine", "--peers"))).isEqualTo(3);
        assertThat(errors)
                .isEqualTo("There is no peer to compare with; type ./receptive bench engine --peers, which fetches"
                        + " them.\n");
    }

    @Test
    void it_asks_what_to_measure() {
        assertThat(run(Stream.of("bench"))).isEqualTo(2);
        assertThat(errors)
                .isEqualTo("receptive bench needs to be told what to measure: receptive bench engine."
                        + " Try: receptive bench --help\n");
    }

    @Test
    void a_measurement_is_shown_and_written() throws IOException {
        Path out = folder.resolve("measured");
        assertThat(run(Stream.of("bench", "engine", "--only", "LeNet C1", "--out", out.toString())))
                .isZero();
        assertThat(screen).contains("\nLeNet C1  Receptive", "Written: " + out.resolve("engine.html"));
        assertThat(errors).contains("[1 of 1] LeNet C1, 1 thread: Receptive ");
        assertThat(Files.readString(out.resolve("engine.json"))).contains("\"case\":\"LeNet C1\"");
        assertThat(Files.readString(out.resolve("engine.html"))).contains(">LeNet C1</text>");
    }

    private int run(Stream<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        screen = out.toString();
        errors = err.toString();
        return status;
    }
}
