package receptive.notebooks.kernel;

import java.io.InputStream;

/** What a cell reads from: a notebook that asks for input cannot be run from top to bottom, nor graded. */
final class NoKeyboard extends InputStream {

    /** Unchecked, since a {@code Scanner} keeps an {@code IOException} to itself. */
    @Override
    public int read() {
        throw new UnsupportedOperationException(
                "A cell cannot read from the keyboard; write the value into the cell, as in int n = 5;");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return length == 0 ? 0 : read();
    }
}
