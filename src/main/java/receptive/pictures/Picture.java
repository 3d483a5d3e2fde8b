package receptive.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * An image that knows what it shows, opaque, gray or in colour.
 *
 * <p>IJava and JJava show it as they show any {@link BufferedImage}, the kernel of this project as the HTML it has; its
 * description is the text for those who cannot see it.
 */
public final class Picture extends BufferedImage {

    private final String description;

    Picture(int width, int height, boolean colour, String description) {
        super(width, height, colour ? TYPE_INT_RGB : TYPE_BYTE_GRAY);
        this.description = description;
    }

    /** What it shows, in one line. */
    public String description() {
        return description;
    }

    /** An {@code <img>} that holds the image, for the body of a page. */
    public String toHtml() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(this, "png", png);
            return "<img alt=\"" + Html.escape(description) + "\" width=\"" + getWidth() + "\" height=\"" + getHeight()
                    + "\" style=\"max-width:100%;height:auto;border-radius:4px\" src=\"data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(png.toByteArray()) + "\">";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes it as PNG or JPEG, by the file's suffix.
     *
     * @param file where to, {@code .png}, {@code .jpg} or {@code .jpeg}
     * @throws IllegalArgumentException if the suffix is another
     * @throws UncheckedIOException if the file cannot be written
     */
    public void saveTo(Path file) {
        ImageCodec.write(this, file);
    }

    /** Its description. */
    @Override
    public String toString() {
        return description;
    }
}
