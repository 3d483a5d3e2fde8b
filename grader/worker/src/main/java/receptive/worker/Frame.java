package receptive.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message: its length in four bytes, then that many bytes. Longer ones than {@link #LONGEST} are refused before they
 * are read.
 */
public final class Frame {

    /** The most bytes that a frame may have. */
    public static final int LONGEST = 64 * 1024 * 1024;

    private Frame() {}

    /** Writes a body of a frame. */
    @FunctionalInterface
    public interface Writer {
        /** Writes the body. */
        void write(DataOutputStream out) throws IOException;
    }

    /**
     * Sends one frame.
     *
     * @throws IOException if the body is longer than a frame may be, or the other side is gone
     */
    public static void send(OutputStream out, Writer body) throws IOException {
        send(out, body(body));
    }

    /** The bytes that a writer writes. */
    static byte[] body(Writer body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    static void send(OutputStream out, byte[] body) throws IOException {
        if (body.length > LONGEST) {
            throw new IOException("A message of " + body.length + " bytes is longer than the " + LONGEST + " allowed.");
        }
        byte[] frame = new byte[4 + body.length];
        frame[0] = (byte) (body.length >>> 24);
        frame[1] = (byte) (body.length >>> 16);
        frame[2] = (byte) (body.length >>> 8);
        frame[3] = (byte) body.length;
        System.arraycopy(body, 0, frame, 4, body.length);
        out.write(frame);
        out.flush();
    }

    /**
     * Receives one frame.
     *
     * @throws EOFException if the other side is gone
     * @throws IOException if the length is out of range
     */
    public static Body receive(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int length = data.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A message says it has " + length + " bytes; at most " + LONGEST + " are allowed.");
        }
        byte[] body = data.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The other side went away in the middle of a message.");
        }
        return new Body(body);
    }

    /** A received body, read from start to end. */
    public static final class Body {

        private final ByteArrayInputStream bytes;
        private final DataInputStream data;

        Body(byte[] body) {
            bytes = new ByteArrayInputStream(body);
            data = new DataInputStream(bytes);
        }

        /** Reads plain numbers. */
        public DataInputStream data() {
            return data;
        }

        /** Reads a text. */
        public String text() throws IOException {
            return ValueReader.readText(this);
        }

        /** Reads a number of things of at least this many bytes each, and refuses it if they cannot all be there. */
        public int count(int bytesEach) throws IOException {
            int count = data.readInt();
            if (count < 0 || (long) count * bytesEach > bytes.available()) {
                throw new IOException(
                        "A message says it holds " + count + " things but has " + bytes.available() + " bytes left.");
            }
            return count;
        }

        /** Reads the length of an array, or −1 for null. */
        int countOrNull(Class<?> component) throws IOException {
            bytes.mark(0);
            if (data.readInt() == -1) {
                return -1;
            }
            bytes.reset();
            return count(smallest(component));
        }

        /** Reads some bytes with their number before them. */
        public byte[] block() throws IOException {
            byte[] block = new byte[count(1)];
            data.readFully(block);
            return block;
        }

        /** Reads a set of argument positions. */
        Set<Integer> positions() throws IOException {
            Set<Integer> positions = new TreeSet<>();
            for (int left = count(4); left > 0; left--) {
                positions.add(data.readInt());
            }
            return positions;
        }

        private static int smallest(Class<?> component) {
            if (component == double.class || component == long.class) {
                return 8;
            }
            return component == byte.class || component == boolean.class || component == String.class ? 1 : 4;
        }
    }
}
