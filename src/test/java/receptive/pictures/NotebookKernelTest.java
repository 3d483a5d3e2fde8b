package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.common.Image;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import receptive.engine.Tensor;
import receptive.model.MaxPool2d;

/** Shows pictures with the library that IJava shows values with. */
class NotebookKernelTest {

    /** As much of IJava's kernel as is needed to show a value. */
    public static final class Kernel {

        private final Renderer renderer = new Renderer();

        public Renderer getRenderer() {
            return renderer;
        }
    }

    private static DisplayData shown(Object value) {
        Kernel kernel = new Kernel();
        Image.registerAll(kernel.getRenderer());
        NotebookKernel.tell(kernel);
        return kernel.getRenderer().render(value);
    }

    @Test
    void a_page_is_shown_as_html_with_its_text() {
        DisplayData shown = shown(new Html("t", "<p>hello</p>", "hello"));
        assertThat(shown.getData(MIMEType.TEXT_HTML)).isEqualTo("<p>hello</p>");
        assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("hello");
    }

    @Test
    void a_sliding_window_is_shown_as_html() {
        SlidingWindow window = SlidingWindow.of(Tensor.ofImage(new double[][] {{1, 2}, {3, 4}}), MaxPool2d.of(2, 2));
        assertThat(shown(window).getData(MIMEType.TEXT_HTML)).isEqualTo(window.toHtml());
    }

    @Test
    void a_picture_is_shown_as_an_image() {
        Picture picture =
                MapGrid.ofMaps(Tensor.ofImage(new double[][] {{1, 2}})).picture();
        DisplayData shown = shown(picture);
        assertThat(shown.getData(MIMEType.IMAGE_PNG)).isNotNull();
        assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo(picture.description());
    }

    @Test
    void a_kernel_that_works_differently_is_left_alone() {
        assertThatCode(() -> NotebookKernel.tell(new Object())).doesNotThrowAnyException();
    }
}
