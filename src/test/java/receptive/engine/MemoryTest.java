package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @Test
    void vgg_19_runs_in_a_heap_of_1500_megabytes(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeNetwork.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(out)).contains("parameters 143667240", "scores [1, 1000]");
        assertThat(process.exitValue()).isZero();
    }
}
