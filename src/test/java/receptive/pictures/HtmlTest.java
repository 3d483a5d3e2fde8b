package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

    @TempDir
    Path folder;

    @Test
    void text_is_escaped_for_elements_and_attributes() {
        assertThat(Html.escape("<a b=\"c\">&'")).isEqualTo("&lt;a b=&quot;c&quot;&gt;&amp;&#39;");
    }

    @Test
    void what_xml_cannot_say_becomes_the_sign_for_it() {
        assertThat(Html.escape("a\u0000b\u001Bc\uFFFEd\tß\uD83D\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\tß\uD83D\uDE00");
        assertThat(Html.escape("half \uD83D pair")).isEqualTo("half \uFFFD pair");
    }

    @Test
    void a_page_has_its_title_escaped_and_its_fragment_as_it_is() throws IOException {
        Path file = folder.resolve("page.html");
        new Html("a < b", "<p>hello</p>", "hello").saveTo(file);
        assertThat(Files.readString(file)).contains("<title>a &lt; b</title>", "<body>\n<p>hello</p>\n</body>");
    }

    @Test
    void its_text_is_what_stands_in_for_it() {
        assertThat(new Html("t", "<p>hello</p>", "hello")).hasToString("hello");
    }

    @Test
    void a_file_that_cannot_be_a_page_is_refused() {
        Html page = new Html("t", "", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.saveTo(folder.resolve("page.txt")))
                .withMessage("A page is saved to a file that ends in .html but got \"page.txt\".");
        assertThatThrownBy(() -> page.saveTo(folder.resolve("none/page.html")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The file \"" + folder.resolve("none/page.html") + "\" cannot be written: ");
    }
}
