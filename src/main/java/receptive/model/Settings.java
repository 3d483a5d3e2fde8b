package receptive.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the records share. */
final class Settings {

    private Settings() {}

    static void atLeast(int least, String layer, String setting, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    layer + " needs a " + setting + " of at least " + least + " but got " + value + ".");
        }
    }

    static void present(String layer, String setting, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(layer + " needs a " + setting + " but got null.");
        }
    }

    /** One number for both axes, refused in the words of the layer that it was meant for. */
    static PerAxis perAxis(String layer, String setting, int both) {
        atLeast(1, layer, setting, both);
        return PerAxis.of(both);
    }

    /** One number for all sides, refused in the words of the layer that it was meant for. */
    static Padding padding(String layer, int each) {
        atLeast(0, layer, "padding", each);
        return Padding.of(each);
    }

    /** What all pooling layers with a window ask for. */
    static void window(String layer, PerAxis size, PerAxis stride, Padding padding) {
        present(layer, "size", size);
        present(layer, "stride", stride);
        present(layer, "padding", padding);
        boolean fits = Math.max(padding.top(), padding.bottom()) <= size.height() / 2
                && Math.max(padding.left(), padding.right()) <= size.width() / 2;
        if (!fits) {
            Padding most = Padding.of(size.height() / 2, size.width() / 2);
            throw new IllegalArgumentException(layer + " of size " + size + " takes a padding of at most " + most
                    + " (half the window) but got " + padding + ".");
        }
    }

    static void finite(String layer, String setting, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(layer + " needs a finite " + setting + " but got " + value + ".");
        }
    }

    static void differentNames(String what, List<Named> layers) {
        Set<String> seen = new HashSet<>();
        for (Named named : layers) {
            if (!seen.add(named.name())) {
                throw new IllegalArgumentException(
                        "Two " + what + " are named \"" + named.name() + "\"; names within a block differ.");
            }
        }
    }

    /** The layers under a name and a number from 1. */
    static List<Named> numbered(String stem, Layer... layers) {
        List<Named> named = new ArrayList<>();
        for (Layer layer : layers) {
            named.add(new Named(stem + (named.size() + 1), layer));
        }
        return named;
    }
}
