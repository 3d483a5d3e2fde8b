package receptive.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import receptive.engine.Tensor;
import receptive.model.Shape;

/**
 * Image files to tensors {@code [1, C, H, W]} and back.
 *
 * <p>Gray from colour is {@code 0.299·R + 0.587·G + 0.114·B} (ITU-R BT.601). What is transparent is laid on white paper.
 * Reads what the JDK reads: PNG, JPEG, GIF, BMP. A turn that a camera only noted in the file is not applied.
 *
 * <pre>{@code
 * Tensor digit = ImageCodec.gray().resizedTo(32, 32).read(Path.of("seven.png"));   // [1, 1, 32, 32], 0 to 1
 * ImageCodec.gray().write(digit, Path.of("seven-32.png"));
 * }</pre>
 *
 * @param channels 1 for gray, 3 for red, green, blue
 * @param white the number that white is: 1 or 255
 * @param height rows of the tensor, or 0 for as many as the image has
 * @param width columns of the tensor, or 0 for as many as the image has
 */
public record ImageCodec(int channels, float white, int height, int width) {

    private static final long MOST_PIXELS = 64_000_000;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public ImageCodec {
        if (channels != 1 && channels != 3) {
            throw new IllegalArgumentException(
                    "An image has 1 channel (gray) or 3 (red, green, blue) but got " + channels + ".");
        }
        if (!(white > 0 && Float.isFinite(white))) {
            throw new IllegalArgumentException("White is a positive number such as 1 or 255 but got " + white + ".");
        }
        if (height < 0 || width < 0 || (height == 0) != (width == 0)) {
            throw new IllegalArgumentException(
                    "An image is resized to at least 1x1 but got " + height + "x" + width + ".");
        }
    }

    /** Gray, 0 is black and 1 is white, the size of the image. */
    public static ImageCodec gray() {
        return new ImageCodec(1, 1, 0, 0);
    }

    /** Red, green, blue, each 0 to 1, the size of the image. */
    public static ImageCodec rgb() {
        return new ImageCodec(3, 1, 0, 0);
    }

    /** The same, but numbers go from 0 to 255. */
    public ImageCodec from0To255() {
        return new ImageCodec(channels, 255, height, width);
    }

    /**
     * The same, but images are resized on reading, without regard to their proportions. Each pixel is a mean of the pixels
     * around, weighted by a triangle as wide as the step: smooth when enlarging, free of moiré when reducing.
     *
     * @throws IllegalArgumentException if a size is below 1
     */
    public ImageCodec resizedTo(int newHeight, int newWidth) {
        if (newHeight < 1 || newWidth < 1) {
            throw new IllegalArgumentException(
                    "An image is resized to at least 1x1 but got " + newHeight + "x" + newWidth + ".");
        }
        return new ImageCodec(channels, white, newHeight, newWidth);
    }

    /**
     * The image in a file.
     *
     * @return {@code [1, channels, height, width]}
     * @throws IllegalArgumentException if there is no such file, or no image in it that can be read
     */
    public Tensor read(Path file) {
        return toTensor(load(file));
    }

    /** An image as {@code [1, channels, height, width]}. */
    public Tensor toTensor(BufferedImage image) {
        int h = image.getHeight();
        int w = image.getWidth();
        Tensor tensor = Tensor.zeros(Shape.of(1, channels, h, w));
        if (isPlainGray(image)) {
            fillFromGray(image.getRaster(), tensor.data());
        } else {
            fillFromColour(image, tensor.data());
        }
        return height == 0 ? tensor : Resampling.resize(tensor, height, width);
    }

    /** Java would pass the numbers of gray files through a colour space and change them. */
    private static boolean isPlainGray(BufferedImage image) {
        int type = image.getRaster().getDataBuffer().getDataType();
        return image.getRaster().getNumBands() == 1
                && image.getColorModel().getColorSpace().getNumComponents() == 1
                && (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT);
    }

    private void fillFromGray(Raster raster, float[] data) {
        int size = raster.getWidth() * raster.getHeight();
        float most = raster.getSampleModel().getSampleSize(0) == 16 ? 65535 : 255;
        float[] samples = raster.getSamples(
                raster.getMinX(), raster.getMinY(), raster.getWidth(), raster.getHeight(), 0, (float[]) null);
        for (int i = 0; i < size; i++) {
            for (int c = 0; c < channels; c++) {
                data[c * size + i] = samples[i] / most * white;
            }
        }
    }

    private void fillFromColour(BufferedImage image, float[] data) {
        int w = image.getWidth();
        int size = w * image.getHeight();
        int[] row = new int[w];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, w, 1, row, 0, w);
            for (int x = 0; x < w; x++) {
                float opacity = (row[x] >>> 24) / 255f;
                float red = onWhite(row[x] >> 16 & 0xFF, opacity);
                float green = onWhite(row[x] >> 8 & 0xFF, opacity);
                float blue = onWhite(row[x] & 0xFF, opacity);
                int at = y * w + x;
                if (channels == 1) {
                    data[at] = (float) (0.299 * red + 0.587 * green + 0.114 * blue) / 255 * white;
                } else {
                    data[at] = red / 255 * white;
                    data[size + at] = green / 255 * white;
                    data[2 * size + at] = blue / 255 * white;
                }
            }
        }
    }

    private static float onWhite(int sample, float opacity) {
        return opacity == 1 ? sample : sample * opacity + 255 * (1 - opacity);
    }

    /**
     * A tensor as an image; what lies below 0 or above white is cut off, NaN is black. The size is the tensor's own.
     *
     * @param tensor {@code [1, channels, H, W]} or {@code [channels, H, W]}
     * @throws IllegalArgumentException if the tensor has another shape
     */
    public Picture toImage(Tensor tensor) {
        Shape shape = tensor.shape();
        int axis = shape.rank() - 3;
        boolean one = axis == 0 || axis == 1 && shape.size(0) == 1;
        if (!one || shape.size(axis) != channels) {
            throw new IllegalArgumentException("An image with " + channels + (channels == 1 ? " channel" : " channels")
                    + " has the shape [1, " + channels + ", H, W] but got " + shape + ".");
        }
        int h = shape.size(axis + 1);
        int w = shape.size(axis + 2);
        boolean colour = channels == 3;
        String description = "Image of " + h + "x" + w + " pixels, " + (colour ? "in colour" : "gray");
        Picture image = new Picture(w, h, colour, description);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                for (int c = 0; c < channels; c++) {
                    float value = tensor.data()[(c * h + y) * w + x];
                    image.getRaster().setSample(x, y, c, Math.round(Math.clamp(value / white, 0f, 1f) * 255));
                }
            }
        }
        return image;
    }

    /**
     * Writes a tensor as a PNG or JPEG file, by the file's suffix.
     *
     * @param tensor {@code [1, channels, H, W]} or {@code [channels, H, W]}
     * @param file where to, {@code .png}, {@code .jpg} or {@code .jpeg}
     * @throws IllegalArgumentException if the tensor has another shape or the suffix is another
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Tensor tensor, Path file) {
        write(toImage(tensor), file);
    }

    static void write(BufferedImage image, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String format = name.endsWith(".png") ? "png" : name.matches(".*\\.jpe?g") ? "jpeg" : "";
        if (format.isEmpty()) {
            throw new IllegalArgumentException("An image is saved to a file that ends in .png, .jpg or .jpeg but got \""
                    + file.getFileName() + "\".");
        }
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The file \"" + file + "\" cannot be written: " + e.getMessage(), e);
        }
    }

    private static BufferedImage load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file \"" + file + "\"; relative paths start at "
                    + Path.of("").toAbsolutePath() + ".");
        }
        try (var bytes = Files.newInputStream(file);
                ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("\"" + file
                        + "\" holds no image in a format that can be read. Save it as PNG, JPEG, GIF or BMP.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new IllegalArgumentException("\"" + file + "\" has " + reader.getWidth(0) + "x"
                            + reader.getHeight(0) + " pixels, more than " + MOST_PIXELS + ". Reduce it first.");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException(
                    "The image in \"" + file + "\" cannot be read: " + e.getMessage()
                            + ". Is the file complete? Open it in an image program and save it as PNG.",
                    e);
        }
    }
}
