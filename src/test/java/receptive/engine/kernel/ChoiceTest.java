package receptive.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTest {

    @Test
    void vectors_are_on_and_nothing_is_said_where_the_module_is_enabled() {
        List<String> said = new ArrayList<>();

        assertThat(Choice.vectorsEnabled(ModuleLayer.boot(), said::add)).isTrue();
        assertThat(said).isEmpty();
        assertThat(Kernels.fastest()).isInstanceOf(VectorKernels.class);
    }

    @Test
    void vectors_are_off_and_the_way_to_enable_them_is_said_where_the_module_is_missing() {
        List<String> said = new ArrayList<>();

        assertThat(Choice.vectorsEnabled(ModuleLayer.empty(), said::add)).isFalse();
        assertThat(said)
                .containsExactly("The module jdk.incubator.vector is not enabled, so convolutions run on plain loops,"
                        + " which is several times slower for large networks. Start java with"
                        + " --add-modules jdk.incubator.vector to enable it.");
    }

    @Test
    void small_work_goes_to_the_scalar_twin_and_large_work_to_the_fastest() {
        assertThat(Kernels.forWork(0)).isSameAs(Kernels.scalar());
        assertThat(Kernels.forWork(Choice.WORTH_VECTORS - 1)).isSameAs(Kernels.scalar());
        assertThat(Kernels.forWork(Choice.WORTH_VECTORS)).isSameAs(Kernels.fastest());
        assertThat(Kernels.forWork(Long.MAX_VALUE)).isSameAs(Kernels.fastest());
    }

    @Test
    void a_jvm_without_the_module_computes_the_same_and_says_so_once(@TempDir Path folder) throws Exception {
        Run without = run(folder, List.of());
        Run with = run(folder, List.of("--add-modules", Choice.MODULE));

        assertThat(without.out).contains("sum ").isEqualTo(with.out);
        assertThat(without.err).containsOnlyOnce(Choice.ADVICE);
        assertThat(with.err).doesNotContain(Choice.ADVICE);
        assertThat(without.classes)
                .contains("receptive.engine.kernel.ScalarKernels")
                .doesNotContain("VectorKernels");
        assertThat(with.classes).contains("receptive.engine.kernel.VectorKernels");
    }

    private record Run(String out, String err, String classes) {}

    private static Run run(Path folder, List<String> flags) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path classes = folder.resolve("classes");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-Xlog:class+load:file=" + classes);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(LargeConvolution.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return new Run(Files.readString(out), Files.readString(err), Files.readString(classes));
    }
}
