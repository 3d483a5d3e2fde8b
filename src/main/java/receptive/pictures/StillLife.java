package receptive.pictures;

import java.util.List;
import receptive.engine.Tensor;
import receptive.model.Shape;
import receptive.pictures.Solid.Ball;
import receptive.pictures.Solid.Bowl;
import receptive.pictures.Solid.Box;
import receptive.pictures.Solid.Table;
import receptive.pictures.Solid.Vector;
import receptive.pictures.Solid.Wall;

/**
 * A picture to try filters on: fruit, a bowl and a chequered box on a wooden table, lit by a lamp from the left.
 *
 * <p>It has what photographs have and drawings lack: soft shadows, highlights, fine texture, edges in all directions. It is
 * ray-traced anew at every call, so there is no file to load and no licence to mind, and equal sizes give equal pixels.
 *
 * <pre>{@code
 * Tensor picture = StillLife.of(128, 160);      // [3, 128, 160], red, green and blue in 0..1
 * ImageCodec.toImage(picture);
 * }</pre>
 */
public final class StillLife {

    /** Rays per pixel along each axis: two by two, against steps on slanted edges. */
    private static final int RAYS = 2;

    private static final Vector EYE = new Vector(0.5, 3.0, -7.2);
    private static final Vector AHEAD = new Vector(0.05, 0.72, 0).minus(EYE).unit();
    private static final Vector RIGHT = new Vector(AHEAD.z(), 0, -AHEAD.x()).unit();
    private static final Vector UP = AHEAD.cross(RIGHT);

    private static final Vector LAMP = new Vector(-4.2, 6.4, -3.6);
    private static final double LAMP_SIZE = 1.5;
    private static final double BRIGHTNESS = 70;

    /** Points of the lamp that each ray asks for. */
    private static final int LAMP_RAYS = 2;

    private static final List<Solid> SCENE = List.of(
            new Table(),
            new Wall(2.9),
            new Bowl(new Vector(-1.25, 1.2, 0.75), 1.2, 1.0),
            new Ball(new Vector(-1.62, 1.12, 0.55), 0.56, new Vector(0.95, 0.42, 0.05), 0.25, 0.12),
            new Ball(new Vector(-0.72, 1.06, 0.6), 0.46, new Vector(0.93, 0.78, 0.12), 0.15, 0.1),
            new Ball(new Vector(-1.2, 1.16, 1.3), 0.5, new Vector(0.42, 0.58, 0.12), 0.3, 0.15),
            new Ball(new Vector(0.5, 0.6, -0.85), 0.6, new Vector(0.6, 0.035, 0.03), 0.8, 0.4),
            new Ball(new Vector(-0.62, 0.34, -1.55), 0.34, new Vector(0.28, 0.5, 0.1), 0.6, 0.2),
            new Ball(new Vector(1.62, 0.27, -1.35), 0.27, new Vector(0.2, 0.09, 0.26), 0.9, 0.1),
            new Box(new Vector(1.05, 0, 0.25), new Vector(2.15, 1.5, 1.35)));

    private StillLife() {}

    /**
     * The picture in a size; what does not have its proportions shows more of the table or of the wall.
     *
     * @param height rows, at least 1
     * @param width columns, at least 1
     * @return {@code [3, height, width]}, values in 0..1
     * @throws IllegalArgumentException if a size is below 1
     */
    public static Tensor of(int height, int width) {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "A picture has at least 1 row and 1 column but got " + height + "x" + width + ".");
        }
        Tensor picture = Tensor.zeros(Shape.of(3, height, width));
        float[] data = picture.data();
        int plane = height * width;
        for (int at = 0; at < plane; at++) {
            Vector colour = pixel(at / width, at % width, height, width);
            data[at] = shown(colour.x());
            data[plane + at] = shown(colour.y());
            data[2 * plane + at] = shown(colour.z());
        }
        return picture;
    }

    /**
     * The same picture without its colours: 0.299 of red, 0.587 of green and 0.114 of blue.
     *
     * @param height rows, at least 1
     * @param width columns, at least 1
     * @return {@code [height][width]}, values in 0..1
     * @throws IllegalArgumentException if a size is below 1
     */
    public static double[][] gray(int height, int width) {
        float[] data = of(height, width).data();
        double[][] image = new double[height][width];
        int plane = height * width;
        for (int at = 0; at < plane; at++) {
            image[at / width][at % width] = 0.299 * data[at] + 0.587 * data[plane + at] + 0.114 * data[2 * plane + at];
        }
        return image;
    }

    /** The mean over the rays of a pixel. */
    private static Vector pixel(int row, int column, int height, int width) {
        double scale = 0.56 / Math.min(height, width / 1.25);
        Vector sum = Vector.ZERO;
        for (int ray = 0; ray < RAYS * RAYS; ray++) {
            double across = (column + (ray % RAYS + 0.5) / RAYS - width / 2.0) * scale;
            double down = (row + (ray / RAYS + 0.5) / RAYS - height / 2.0) * scale;
            Vector along = AHEAD.plus(RIGHT.times(across)).minus(UP.times(down)).unit();
            sum = sum.plus(seen(EYE, along, row * 2 + ray / RAYS, column * 2 + ray % RAYS, true));
        }
        return sum.times(1.0 / (RAYS * RAYS));
    }

    /** From light to what a screen is sent: brightness is rolled off towards 1 and square-rooted, much as a camera does. */
    private static float shown(double light) {
        return (float) Math.min(1, Math.sqrt(1.12 * light / (1 + 0.25 * light)));
    }

    /** The light that comes back along a ray; {@code a} and {@code b} choose the point of the lamp that it asks for. */
    private static Vector seen(Vector from, Vector along, int a, int b, boolean mirrored) {
        Solid nearest = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Solid solid : SCENE) {
            double hit = solid.hit(from, along);
            if (hit < distance) {
                distance = hit;
                nearest = solid;
            }
        }
        if (nearest == null) {
            return new Vector(0.3, 0.29, 0.28);
        }
        Vector at = from.plus(along.times(distance));
        Vector normal = nearest.normal(at);
        if (normal.dot(along) > 0) {
            normal = normal.times(-1);
        }
        Vector light = lit(nearest, at, normal, along, a, b);
        double gloss = nearest.gloss();
        if (!mirrored || gloss < 0.2) {
            return light;
        }
        double glancing = 1 - Math.abs(normal.dot(along));
        double share = gloss * (0.03 + 0.6 * glancing * glancing * glancing * glancing);
        Vector bounced = along.minus(normal.times(2 * normal.dot(along)));
        return light.times(1 - share).plus(seen(at, bounced, a, b, false).times(share));
    }

    /** Lamp, room and highlight at a point. */
    private static Vector lit(Solid solid, Vector at, Vector normal, Vector along, int a, int b) {
        double direct = 0;
        double highlight = 0;
        for (int sample = 0; sample < LAMP_RAYS; sample++) {
            Vector lamp = lampPoint(a, b, sample).minus(at);
            double distance = Math.sqrt(lamp.dot(lamp));
            Vector towards = lamp.times(1 / distance);
            double slant = normal.dot(towards);
            if (slant > 0 && !shadowed(at, towards, distance)) {
                direct += BRIGHTNESS / LAMP_RAYS * slant / (distance * distance);
                highlight += solid.gloss()
                        / LAMP_RAYS
                        * shine(normal, towards.minus(along).unit());
            }
        }
        double room = (0.24 + 0.1 * normal.y()) * openness(solid, at, normal);
        Vector light = new Vector(0.96 * direct + 0.93 * room, 0.9 * direct + 0.97 * room, 0.78 * direct + 1.08 * room);
        return solid.colour(at).times(light).plus(new Vector(highlight, highlight, 0.92 * highlight));
    }

    /** Neighbouring rays ask for different quarters of the lamp, so that few of them make a soft shadow. */
    private static Vector lampPoint(int a, int b, int sample) {
        double across = ((a & 1) + Grain.at(a, b, 2 * sample)) / 2 - 0.5;
        double deep = ((b & 1) + Grain.at(a, b, 2 * sample + 1)) / 2 - 0.5;
        return LAMP.plus(new Vector(across * LAMP_SIZE, 0, deep * LAMP_SIZE));
    }

    /** The 64th power of how well the surface mirrors the lamp towards the eye. */
    private static double shine(Vector normal, Vector halfway) {
        double shine = Math.max(0, normal.dot(halfway));
        for (int squared = 0; squared < 6; squared++) {
            shine *= shine;
        }
        return 1.4 * shine;
    }

    private static boolean shadowed(Vector at, Vector towards, double distance) {
        for (Solid solid : SCENE) {
            if (solid.hit(at, towards) < distance) {
                return true;
            }
        }
        return false;
    }

    /** How much of the room a point sees past its neighbours: what makes things stand on the table and not float. */
    private static double openness(Solid solid, Vector at, Vector normal) {
        double open = 1;
        for (Solid other : SCENE) {
            if (other != solid) {
                open *= 1 - other.hides(at, normal);
            }
        }
        return open;
    }
}
