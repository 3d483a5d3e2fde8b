package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.check.Outcome;

class GradesCsvTest {

    @Test
    void has_a_row_for_each_student_and_a_column_for_each_exercise() throws IOException {
        assertThat(GradesCsv.of(SampleClass.of(
                        SampleClass.everythingRight("ada"),
                        SampleClass.flippedAnd(Outcome.TIMED_OUT, "ben", "A cell, the \"last\" one,\nwas split."))))
                .isEqualTo("""
                        student,score,max_score,sample-slide,sample-pool,what_happened
                        ada,10,10,5,5,everything passed
                        ben,2,10,2,0,"sample-pool timed out; 1 of 4 tests wrong (flipped); A cell, the ""last"" one,␊was split."
                        """);
    }

    @Test
    void an_empty_class_has_a_header() throws IOException {
        assertThat(GradesCsv.of(SampleClass.of())).isEqualTo("student,score,max_score,what_happened\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "  =1", "\u00a0=1", "\u200d=1"})
    void a_spreadsheet_computes_no_id(String student) {
        assertThat(GradesCsv.harmless(student)).isEqualTo("'" + student);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "a=1", "a-b", "", " "})
    void other_ids_stay_as_they_are(String student) {
        assertThat(GradesCsv.harmless(student)).isEqualTo(student);
    }

    @Test
    void a_tab_or_line_break_before_a_formula_is_no_way_round() {
        assertThat(GradesCsv.harmless("\t=1\r\n=2")).isEqualTo("␉=1␍␊=2");
    }
}
