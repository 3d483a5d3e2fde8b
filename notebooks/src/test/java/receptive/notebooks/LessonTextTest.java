package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import receptive.notebooks.LessonText.Code;
import receptive.notebooks.LessonText.Place;
import receptive.notebooks.LessonText.Prose;

class LessonTextTest {

    @Test
    void a_lesson_falls_into_prose_code_and_exercises() {
        String lesson = """
                # Title

                Hello.

                ## Section
                More.

                ```java
                int x = 1;

                // ## no heading
                ```
                ```text
                <!-- exercise: not-one -->
                ```
                After.

                <!-- exercise: max-pool -->
                """;

        assertThat(LessonText.parts("l.md", lesson))
                .containsExactly(
                        new Prose("# Title\n\nHello."),
                        new Prose("## Section\nMore."),
                        new Code("int x = 1;\n\n// ## no heading"),
                        new Prose("```text\n<!-- exercise: not-one -->\n```\nAfter."),
                        new Place("max-pool", 18));
    }

    @Test
    void a_lesson_without_a_title_or_with_an_open_block_names_file_and_line() {
        assertThatThrownBy(() -> LessonText.parts("l.md", "Hello"))
                .hasMessage("l.md:1: a lesson begins with its title, \"# Title\".");
        assertThatThrownBy(() -> LessonText.parts("l.md", "# T\n\n```java\nint x;\n"))
                .hasMessage("l.md:3: the block that begins here is not ended by ```.");
    }
}
