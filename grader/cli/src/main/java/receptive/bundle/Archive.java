package receptive.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files that are the same bytes for the same content, and that know which files are programs. */
final class Archive {

    /** The earliest moment that a ZIP file can name, so that no time zone makes a difference. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_HEADER_LENGTH = 46;
    private static final int END_HEADER_LENGTH = 22;
    private static final int MADE_BY_UNIX = 3;
    private static final int REGULAR_FILE = 0100000;
    private static final int READ = 0644;
    private static final int RUN = 0755;

    private Archive() {}

    /** The bytes of a ZIP file with these entries, in this order. */
    static byte[] of(SortedMap<String, BundleEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, BundleEntry> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue().bytes());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return withModes(bytes.toByteArray(), entries);
    }

    /** Java writes no file modes; they stand in the directory at the end, one header of it for each entry. */
    private static byte[] withModes(byte[] zip, SortedMap<String, BundleEntry> entries) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int header = buffer.getInt(zip.length - END_HEADER_LENGTH + 16);
        for (BundleEntry entry : entries.values()) {
            if (buffer.getInt(header) != CENTRAL_HEADER) {
                throw new IllegalStateException("This ZIP file is not laid out as expected.");
            }
            buffer.put(header + 5, (byte) MADE_BY_UNIX);
            buffer.putInt(header + 38, (REGULAR_FILE | (entry.executable() ? RUN : READ)) << 16);
            header += CENTRAL_HEADER_LENGTH
                    + buffer.getShort(header + 28)
                    + buffer.getShort(header + 30)
                    + buffer.getShort(header + 32);
        }
        return zip;
    }
}
