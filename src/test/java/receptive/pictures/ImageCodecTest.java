package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.engine.Tensor;
import receptive.model.Shape;

class ImageCodecTest {

    @TempDir
    Path folder;

    private static Tensor ramp(Shape shape, float step) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = i % 256 * step;
        }
        return tensor;
    }

    @Test
    void every_level_of_gray_survives_a_png() {
        Tensor levels = ramp(Shape.of(1, 1, 8, 32), 1);
        Path file = folder.resolve("levels.png");
        ImageCodec.gray().from0To255().write(levels, file);
        Tensor back = ImageCodec.gray().from0To255().read(file);
        assertThat(back.shape()).isEqualTo(levels.shape());
        assertThat(back.data()).containsExactly(levels.data());
        assertThat(ImageCodec.gray().read(file).data()[51]).isEqualTo(0.2f);
    }

    @Test
    void every_level_of_red_green_and_blue_survives_a_png() {
        Tensor colours = Tensor.zeros(Shape.of(1, 3, 5, 17));
        for (int i = 0; i < colours.data().length; i++) {
            colours.data()[i] = i * 7 % 256 / 255f;
        }
        Path file = folder.resolve("colours.png");
        ImageCodec.rgb().write(colours, file);
        assertThat(ImageCodec.rgb().read(file).data()).containsExactly(colours.data(), offset(1e-6f));
    }

    @Test
    void a_jpeg_comes_back_nearly_the_same() {
        Tensor smooth = Tensor.zeros(Shape.of(1, 1, 16, 24));
        for (int i = 0; i < smooth.data().length; i++) {
            smooth.data()[i] = 0.2f + i / 24 * 0.03f;
        }
        Path file = folder.resolve("smooth.JPG");
        ImageCodec.gray().write(smooth, file);
        assertThat(ImageCodec.gray().read(file).data()).containsExactly(smooth.data(), offset(0.03f));
    }

    @Test
    void a_gray_file_read_in_colour_has_three_equal_channels() {
        Path file = folder.resolve("gray.png");
        ImageCodec.gray().write(ramp(Shape.of(1, 1, 1, 256), 1 / 255f), file);
        float[] colour = ImageCodec.rgb().read(file).data();
        for (int c = 0; c < 3; c++) {
            assertThat(Arrays.copyOfRange(colour, c * 256, c * 256 + 256))
                    .containsExactly(ImageCodec.gray().read(file).data());
        }
    }

    @Test
    void colour_becomes_gray_by_how_bright_the_eye_sees_it() {
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF0000);
        image.setRGB(1, 0, 0x00FF00);
        image.setRGB(2, 0, 0x0000FF);
        image.setRGB(3, 0, 0xFFFFFF);
        assertThat(ImageCodec.gray().toTensor(image).data())
                .containsExactly(new float[] {0.299f, 0.587f, 0.114f, 1}, offset(1e-6f));
    }

    @Test
    void what_is_transparent_lies_on_white_paper() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00000000);
        image.setRGB(1, 0, 0x80000000);
        assertThat(ImageCodec.gray().from0To255().toTensor(image).data())
                .containsExactly(new float[] {255, 127}, offset(1e-3f));
    }

    @Test
    void gray_of_16_bits_keeps_its_precision() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSample(0, 0, 0, 65535);
        image.getRaster().setSample(1, 0, 0, 257);
        assertThat(ImageCodec.gray().toTensor(image).data()).containsExactly(new float[] {1, 257 / 65535f});
    }

    @Test
    void an_image_with_a_palette_is_read_by_its_colours() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
        image.setRGB(1, 0, 0xFFFFFFFF);
        Path file = folder.resolve("bits.gif");
        ImageIO.write(image, "gif", file.toFile());
        assertThat(ImageCodec.gray().read(file).data()).containsExactly(0, 1);
    }

    @Test
    void what_lies_outside_black_and_white_is_cut_off() {
        Tensor wild = Tensor.of(Shape.of(1, 1, 1, 4), -3, 7, Float.NaN, 0.5f);
        Picture image = ImageCodec.gray().toImage(wild);
        assertThat(image).hasToString("Image of 1x4 pixels, gray");
        assertThat(image.getRaster().getSamples(0, 0, 4, 1, 0, (int[]) null)).containsExactly(0, 255, 0, 128);
    }

    @Test
    void reducing_takes_the_mean_of_what_falls_together() {
        Tensor x = Tensor.of(Shape.of(1, 1, 2, 2), 0, 1, 2, 5);
        assertThat(Resampling.resize(x, 1, 1).data()).containsExactly(new float[] {2}, offset(1e-6f));
    }

    @Test
    void enlarging_goes_straight_from_pixel_to_pixel() {
        Tensor x = Tensor.of(Shape.of(1, 1, 1, 2), 0, 1);
        assertThat(Resampling.resize(x, 2, 4).data())
                .containsExactly(new float[] {0, 0.25f, 0.75f, 1, 0, 0.25f, 0.75f, 1}, offset(1e-6f));
    }

    @Test
    void a_constant_image_stays_constant_at_any_size_and_each_channel_by_itself() {
        Tensor x = Tensor.of(Shape.of(1, 3, 1, 1), 0.1f, 0.5f, 0.9f);
        Tensor y = Resampling.resize(x, 3, 7);
        assertThat(y.shape()).isEqualTo(Shape.of(1, 3, 3, 7));
        for (int i = 0; i < 63; i++) {
            assertThat(y.data()[i]).isEqualTo(x.data()[i / 21], offset(1e-6f));
        }
        assertThat(Resampling.resize(y, 1, 2).data())
                .containsExactly(new float[] {0.1f, 0.1f, 0.5f, 0.5f, 0.9f, 0.9f}, offset(1e-6f));
    }

    @Test
    void a_file_is_resized_on_reading() {
        Path file = folder.resolve("wide.png");
        ImageCodec.rgb().write(Tensor.zeros(Shape.of(1, 3, 4, 9)), file);
        assertThat(ImageCodec.gray().resizedTo(6, 5).read(file).shape()).isEqualTo(Shape.of(1, 1, 6, 5));
    }

    @Test
    void a_missing_or_unreadable_file_is_said_to_be_so() throws IOException {
        Path missing = folder.resolve("seven.png");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().read(missing))
                .withMessage("There is no file \"" + missing + "\"; relative paths start at "
                        + Path.of("").toAbsolutePath() + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().read(folder))
                .withMessageStartingWith("There is no file \"" + folder + "\"");
        Path text = Files.writeString(folder.resolve("text.png"), "not an image");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().read(text))
                .withMessage("\"" + text
                        + "\" holds no image in a format that can be read. Save it as PNG, JPEG, GIF or BMP.");
        Path empty = Files.createFile(folder.resolve("empty.png"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().read(empty))
                .withMessageContaining("holds no image");
    }

    @Test
    void a_file_that_breaks_off_is_said_to_be_incomplete() throws IOException {
        Path whole = folder.resolve("whole.png");
        ImageCodec.gray().write(ramp(Shape.of(1, 1, 64, 64), 1 / 255f), whole);
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {8, 20, 40, bytes.length / 2}) {
            Path part = Files.write(folder.resolve("part.png"), Arrays.copyOf(bytes, length));
            assertThatIllegalArgumentException()
                    .as("%d of %d bytes", length, bytes.length)
                    .isThrownBy(() -> ImageCodec.gray().read(part))
                    .withMessageStartingWith("The image in \"" + part + "\" cannot be read: ")
                    .withMessageEndingWith(". Is the file complete? Open it in an image program and save it as PNG.");
        }
    }

    @Test
    void an_image_of_absurd_size_is_refused_before_it_takes_memory() throws IOException {
        Path file = folder.resolve("bomb.png");
        ImageCodec.gray().write(Tensor.zeros(Shape.of(1, 1, 1, 1)), file);
        byte[] bytes = Files.readAllBytes(file);
        // The width and the height of the header become 100,000, and its check sum is made to agree.
        bytes[17] = 0x01;
        bytes[18] = (byte) 0x86;
        bytes[19] = (byte) 0xA0;
        System.arraycopy(bytes, 16, bytes, 20, 4);
        CRC32 check = new CRC32();
        check.update(bytes, 12, 17);
        for (int i = 0; i < 4; i++) {
            bytes[29 + i] = (byte) (check.getValue() >> 24 - 8 * i);
        }
        Files.write(file, bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().read(file))
                .withMessage("\"" + file + "\" has 100000x100000 pixels, more than 64000000. Reduce it first.");
    }

    @Test
    void settings_and_shapes_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImageCodec(2, 1, 0, 0))
                .withMessage("An image has 1 channel (gray) or 3 (red, green, blue) but got 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().resizedTo(0, 5))
                .withMessage("An image is resized to at least 1x1 but got 0x5.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.rgb().toImage(Tensor.zeros(Shape.of(1, 1, 2, 2))))
                .withMessage("An image with 3 channels has the shape [1, 3, H, W] but got [1, 1, 2, 2].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageCodec.gray().write(Tensor.zeros(Shape.of(1, 1, 2, 2)), folder.resolve("x.webp")))
                .withMessage("An image is saved to a file that ends in .png, .jpg or .jpeg but got \"x.webp\".");
    }
}
