package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "s1234567", "Ada.Lovelace-1815", "Full_Name_4411_assignsubmission_file_"})
    void plain_ids_are_their_own_names(String student) {
        assertThat(nameOf(student)).isEqualTo(student);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../etc/passwd",
                "/etc/passwd",
                ".hidden",
                "a/b",
                "a\\b",
                "a\0b",
                "a\nb",
                "\u001b[31m",
                "Zoë",
                "李小龍",
                "two words",
                "a~b",
                "NUL",
                "con.txt",
                "\uD800",
                "\u202Egpj"
            })
    void other_ids_become_safe_and_keep_a_hash(String student) {
        assertThat(nameOf(student)).matches("([A-Za-z0-9_-][A-Za-z0-9._-]*)?~[0-9a-f]{20}");
    }

    @Test
    void keeps_what_can_be_read() {
        assertThat(nameOf("../ada")).startsWith("_._ada~");
    }

    @Test
    void long_ids_are_cut_to_what_every_file_system_takes() {
        assertThat(nameOf("x".repeat(100_000)).length()).isEqualTo(80 + 1 + 20);
        assertThat(nameOf("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void ids_that_look_alike_when_made_safe_have_different_names() {
        List<String> students =
                List.of("a/b", "a_b", "a\\b", "a\0b", "\uD800", "\uD801", "x".repeat(81) + "1", "x".repeat(81) + "2");
        assertThat(FileNames.of(students).values()).doesNotHaveDuplicates().hasSize(students.size());
    }

    @Test
    void ids_that_differ_only_in_case_do_not_share_a_name_where_case_is_ignored() {
        SortedMap<String, String> names = FileNames.of(List.of("ada", "Ada", "ben"));
        assertThat(names.values().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(names).containsEntry("ben", "ben");
    }

    @Test
    void a_thousand_hostile_ids_have_a_thousand_names() {
        List<String> students =
                IntStream.range(0, 1000).mapToObj(i -> "/".repeat(i)).toList();
        assertThat(FileNames.of(students).values()).doesNotHaveDuplicates().hasSize(1000);
    }

    @Test
    void a_student_named_twice_is_an_error() {
        assertThatThrownBy(() -> FileNames.of(List.of("ada", "ada")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Two reports are of the same student");
    }

    private static String nameOf(String student) {
        return FileNames.of(List.of(student)).get(student);
    }
}
