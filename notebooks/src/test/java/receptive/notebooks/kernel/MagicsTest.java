package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.notebooks.kernel.CellFailure.BadMagic;

class MagicsTest {

    @TempDir
    private Path folder;

    private final List<Path> added = new ArrayList<>();

    @BeforeEach
    void put_jars() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/b.jar"));
        Files.createFile(folder.resolve("lib/a.jar"));
    }

    private void run(String line) throws BadMagic {
        new Magics(folder, added::add).run(line);
    }

    @Test
    void classpath_and_jars_take_several_paths_from_the_notebooks_folder() throws BadMagic {
        run("%classpath lib/a.jar " + folder.resolve("lib/b.jar"));
        run("%jars lib");

        assertThat(added)
                .containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"), folder.resolve("lib"));
    }

    @Test
    void a_star_stands_for_any_name() throws BadMagic {
        run("%jars lib/*.jar");

        assertThat(added).containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"));
    }

    @Test
    void what_cannot_be_done_is_said_in_a_sentence() {
        assertThatThrownBy(() -> run("%classpath lib/c.jar"))
                .hasMessage("%classpath expects a jar or folder but there is no lib/c.jar in " + folder
                        + "; paths count from the notebook's folder.");
        assertThatThrownBy(() -> run("%classpath lib/receptive-student.jar"))
                .hasMessageEndingWith(
                        "paths count from the notebook's folder, and building the course puts that jar there.");
        assertThatThrownBy(() -> run("%jars none/*.jar")).hasMessageContaining("there is no none/*.jar");
        assertThatThrownBy(() -> run("%classpath"))
                .hasMessage(
                        "%classpath expects a jar or folder after it, such as %classpath lib/receptive-student.jar.");
        assertThatThrownBy(() -> run("%time x()"))
                .hasMessage(
                        "The magics known here are %classpath and %jars, but the cell says \"%time x()\"; remove the"
                                + " line.");
        assertThatThrownBy(() -> run("!ls")).hasMessageStartingWith("Lines that start with ! run no shell command");
        assertThat(added).isEmpty();
    }
}
