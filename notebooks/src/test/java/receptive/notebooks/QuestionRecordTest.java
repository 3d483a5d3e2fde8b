package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.notebooks.QuestionRecord.Entry;

class QuestionRecordTest {

    private static List<Entry> written(String language, String more) {
        String handedOut = Words.text(Locale.of(language), "questions").strip();
        Cell cell = Cell.markdown("questions", handedOut.replaceFirst("\\| \\| \\| \\|", more));
        return QuestionRecord.of(new Notebook(List.of(Cell.code("code", "| no | record | here |"), cell), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void nothing_was_written_into_a_record_as_it_was_handed_out(String language) {
        assertThat(written(language, "| | | |")).isEmpty();
        assertThat(written(language, "|  |   ||\n\n|---|---|---|")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void lines_of_the_table_are_a_question_an_answer_and_who_helped(String language) {
        assertThat(written(language, "| Why 5x5? | Small. | Ben \\\\| Ada |\n|패딩은 왜?||\n|Short"))
                .containsExactly(
                        new Entry("Why 5x5?", "Small.", "Ben | Ada"),
                        new Entry("패딩은 왜?", "", ""),
                        new Entry("Short", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_stands_outside_of_the_table_is_kept_as_it_is(String language) {
        assertThat(written(language, "Why is | there?")).containsExactly(new Entry("Why is | there?", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void a_record_without_end_is_cut(String language) {
        assertThat(written(language, "| q | a | h |\n".repeat(500))).hasSize(100);
        assertThat(written(language, "x".repeat(5_000)).getFirst().question())
                .hasSize(1_001)
                .endsWith("x…");
    }
}
