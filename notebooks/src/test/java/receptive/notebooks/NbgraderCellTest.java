package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected fingerprints were computed with nbgrader's own rule in Python. */
class NbgraderCellTest {

    @Test
    void a_solution_cell_has_the_checksum_that_nbgrader_computes() {
        assertThat(NbgraderCell.solution("output-size").checksumOf(Cell.Type.CODE, "class MyÄ {}\n"))
                .isEqualTo("9c18fe25644c6c66192ff0b9c333f90c");
    }

    @Test
    void a_check_cell_has_the_checksum_that_nbgrader_computes() {
        assertThat(NbgraderCell.check("output-size", 10).checksumOf(Cell.Type.CODE, "check(new MyOutputSize());"))
                .isEqualTo("293a11f9290afa9f36e642a6e046018d");
        assertThat(NbgraderCell.check("output-size", 2.5).checksumOf(Cell.Type.CODE, "check(new MyOutputSize());"))
                .isEqualTo("43c2b34e2b8f99fbf3c12d2d1e4ec4b5");
    }
}
