package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KernelInstallerTest {

    @Test
    void writes_the_command_that_jupyter_runs_in_place_of_an_earlier_one(@TempDir Path data) throws IOException {
        KernelInstaller.install(data, Path.of("/old/java"), List.of(Path.of("/old.jar")));
        Path file = KernelInstaller.install(data, Path.of("/jdk/bin/java"), List.of(Path.of("/a.jar"), Path.of("/b")));

        assertThat(file).isEqualTo(data.resolve("kernels/java/kernel.json"));
        JsonNode kernel = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(kernel.path("argv").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "/jdk/bin/java",
                        "-Djava.awt.headless=true",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        "/a.jar" + File.pathSeparator + "/b",
                        "receptive.notebooks.kernel.KernelMain",
                        "{connection_file}");
        assertThat(kernel.path("display_name").asString()).isEqualTo("Java");
        assertThat(kernel.path("language").asString()).isEqualTo("java");
        assertThat(kernel.path("interrupt_mode").asString()).isEqualTo("message");
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void removes_what_it_wrote_and_nothing_else(@TempDir Path data) throws IOException {
        Path file = KernelInstaller.install(data, Path.of("/jdk/bin/java"), List.of(Path.of("/a.jar")));

        assertThat(KernelInstaller.uninstall(data)).contains(file.getParent());
        assertThat(file.getParent()).doesNotExist();
        assertThat(KernelInstaller.uninstall(data)).isEmpty();

        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"argv\": [\"java\", \"-jar\", \"ijava.jar\"], \"display_name\": \"Java\"}");
        assertThat(KernelInstaller.uninstall(data)).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void finds_the_data_folder_by_jupyters_rules() {
        Path home = Path.of("/home/mia");

        assertThat(folder("Linux", Map.of())).isEqualTo(home.resolve(".local/share/jupyter"));
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/jupyter"));
        assertThat(folder("Mac OS X", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(home.resolve("Library/Jupyter"));
        assertThat(folder("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/jupyter"));
        assertThat(folder("Windows 11", Map.of())).isEqualTo(home.resolve(".jupyter/data"));
        assertThat(folder("Mac OS X", Map.of("JUPYTER_DATA_DIR", "/chosen"))).isEqualTo(Path.of("/chosen"));
    }

    @Test
    void takes_the_home_folder_that_jupyter_takes() {
        assertThat(KernelInstaller.home("Linux", "/root", Map.of("HOME", "/home/mia")::get))
                .isEqualTo(Path.of("/home/mia"));
        assertThat(KernelInstaller.home("Linux", "/root", Map.of("HOME", "")::get))
                .isEqualTo(Path.of("/root"));
        assertThat(KernelInstaller.home("Windows 11", "/c/mia", Map.of("HOME", "/other", "USERPROFILE", "/c/kim")::get))
                .isEqualTo(Path.of("/c/kim"));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return KernelInstaller.userDataFolder(system, Path.of("/home/mia"), environment::get);
    }
}
