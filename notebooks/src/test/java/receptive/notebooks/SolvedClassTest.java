package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import receptive.exercises.Catalogue;

class SolvedClassTest {

    private static SolvedClass solved(String source) {
        return new SolvedClass(Catalogue.exercise("max-pool"), "a/MyMaxPool.java", source);
    }

    private static final String SOURCE = """
            package a;

            import b.C;

            class MyMaxPool {
                int f() {
                    // BEGIN SOLUTION
                    if (true) {
                        return 1;
                    }
                    return 2;
                    // END SOLUTION
                }

                int g() {
                    int kept = 1;
                        // BEGIN SOLUTION
                        return kept;
                        // END SOLUTION
                }
            }
            """;

    @Test
    void a_stub_throws_in_place_of_each_region() {
        assertThat(solved(SOURCE).stub()).isEqualTo("""
                import b.C;

                class MyMaxPool {
                    int f() {
                        // YOUR CODE HERE
                        throw new UnsupportedOperationException("max-pool: not attempted yet");
                    }

                    int g() {
                        int kept = 1;
                            // YOUR CODE HERE
                            throw new UnsupportedOperationException("max-pool: not attempted yet");
                    }
                }""");
    }

    @Test
    void a_solution_has_neither_package_nor_markers() {
        assertThat(solved(SOURCE).solution())
                .startsWith("import b.C;")
                .contains("int f() {\n        if (true) {\n            return 1;")
                .doesNotContain("package")
                .doesNotContain("SOLUTION");
    }

    private static final String TABLE = """
            class MyMaxPool {
                // BEGIN BLANKS
                static final String TABLE = \"""
                        CONV1 | 96 x 55 x 55 | 34,944
                        FC2-B | 4_096        | ?
                        \""";
                // END BLANKS
                int kept = 7;
            }
            """;

    @Test
    void a_stub_has_blanks_for_the_numbers_of_a_table_and_keeps_the_names() {
        assertThat(solved(TABLE).stub()).isEqualTo("""
                class MyMaxPool {
                    // YOUR CODE HERE: a number in the place of each ???
                    static final String TABLE = \"""
                            CONV1 | ??? x ??? x ??? |    ???
                            FC2-B |   ???        | ?
                            \""";
                    int kept = 7;
                }""");
        assertThat(solved(TABLE).solution())
                .contains("CONV1 | 96 x 55 x 55 | 34,944")
                .doesNotContain("BLANKS");
    }

    @Test
    void misplaced_markers_name_file_and_line() {
        assertThatThrownBy(() -> solved("a\n// BEGIN SOLUTION\n// BEGIN SOLUTION\n// END SOLUTION\n")
                        .stub())
                .isInstanceOf(CourseSourceException.class)
                .hasMessage(
                        "a/MyMaxPool.java:3: BEGIN SOLUTION inside the region that began at line 2; end that first.");
        assertThatThrownBy(() -> solved("// END SOLUTION\n").stub())
                .hasMessage("a/MyMaxPool.java:1: END SOLUTION without a BEGIN SOLUTION before it.");
        assertThatThrownBy(() -> solved("x\n// BEGIN SOLUTION\ny").solution())
                .hasMessage("a/MyMaxPool.java:2: BEGIN SOLUTION has no END SOLUTION after it.");
        assertThatThrownBy(() -> solved("// BEGIN BLANKS\n// END SOLUTION\n").stub())
                .hasMessage("a/MyMaxPool.java:2: END SOLUTION without a BEGIN SOLUTION before it.");
        assertThatThrownBy(() -> solved("// BEGIN BLANKS\n").stub())
                .hasMessage("a/MyMaxPool.java:1: BEGIN BLANKS has no END BLANKS after it.");
        assertThatThrownBy(() -> solved("class A {\n}\n").stub())
                .hasMessage("a/MyMaxPool.java:2: no // BEGIN SOLUTION … // END SOLUTION region; put one around what the"
                        + " student is to write.");
    }
}
