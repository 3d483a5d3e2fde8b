package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.model.Conv2d;
import receptive.model.Flatten;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.zoo.Zoo;

class SummaryHtmlTest {

    private static int count(String needle, String text) {
        return (text.length() - text.replace(needle, "").length()) / needle.length();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lenet5", "googlenet", "resnet18"})
    void elements_close_and_every_line_is_there(String name) {
        Summary summary = Summary.of(Zoo.network(name));
        String page = summary.toHtmlPage();

        for (String element : new String[] {"div", "span", "details", "summary", "ul", "li", "dl", "style", "main"}) {
            assertThat(page.split("<" + element + "[ >]", -1).length)
                    .as(element)
                    .isEqualTo(page.split("</" + element + ">", -1).length);
        }
        assertThat(count("<div class=\"row ", page) + count("<summary class=\"row ", page) - 1)
                .isEqualTo(lines(summary.lines()));
        assertThat(page).contains(Amounts.exact(summary.parameters()), Amounts.exact(summary.macs()));
    }

    private static int lines(Iterable<SummaryLine> lines) {
        int count = 0;
        for (SummaryLine line : lines) {
            count += 1 + lines(line.parts());
        }
        return count;
    }

    @Test
    void blocks_fold_and_large_networks_start_folded() {
        assertThat(Summary.of(Zoo.network("resnet50")).toHtmlPage())
                .contains("<details><summary class=\"row join\"><span class=\"name\">layer1</span>", "Unfold all");
        assertThat(Summary.of(Zoo.network("lenet5")).toHtmlPage()).doesNotContain("<details", "Unfold all");
        Network small = Network.of("small", Shape.of(1, 4, 4), Sequential.of(new Relu(), new Flatten()));
        assertThat(Summary.of(small).toHtmlPage()).contains("<details open><summary class=\"row join plain\">");
    }

    @Test
    void needs_nothing_from_elsewhere() {
        assertThat(Summary.of(Zoo.network("googlenet")).toHtmlPage())
                .doesNotContain("http://", "https://", "src=", "@import", "url(", "href=");
    }

    @Test
    void names_are_text() {
        String name = "<img onerror='alert(1)'>&\"";
        Network network = Network.builder(name, Shape.of(1, 4, 4))
                .add(name, Conv2d.of(1, 2, 3))
                .add("block", new Sequential(List.of(new Named(name, new Relu()))))
                .build();

        assertThat(Summary.of(network).toHtmlPage())
                .doesNotContain("<img")
                .contains("&lt;img onerror=&#39;alert(1)&#39;&gt;&amp;&quot;");
        assertThat(Summary.of(network).toHtml()).doesNotContain("<img");
    }

    @Test
    void a_piece_for_a_notebook_brings_its_style_and_no_page() {
        assertThat(Summary.of(Zoo.network("lenet5")).toHtml())
                .startsWith("<style>.receptive-summary")
                .contains("<strong>lenet5</strong>")
                .doesNotContain("<html", "<body", "<button", ":root");
    }
}
