package receptive.pictures;

/** Irregularity that is the same at every run and on every machine: whole-number hashing and no sines. */
final class Grain {

    private Grain() {}

    /** A number in 0..1 that belongs to a place of a grid. */
    static double at(int a, int b, int c) {
        int h = a * 0x8da6b343 + b * 0xd8163841 + c * 0xcb1ab31f;
        h = (h ^ h >>> 15) * 0x2c1b3c6d;
        h = (h ^ h >>> 12) * 0x297a2d39;
        return ((h ^ h >>> 15) >>> 8) / (double) (1 << 24);
    }

    /** The same, blended between the places of the grid: clouds with lumps about 1 wide. */
    static double cloud(double x, double y, int c) {
        int a = (int) Math.floor(x);
        int b = (int) Math.floor(y);
        double u = eased(x - a);
        double v = eased(y - b);
        double near = at(a, b, c) * (1 - u) + at(a + 1, b, c) * u;
        double far = at(a, b + 1, c) * (1 - u) + at(a + 1, b + 1, c) * u;
        return near * (1 - v) + far * v;
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
