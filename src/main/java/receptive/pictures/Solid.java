package receptive.pictures;

/** What stands in {@link StillLife}: where a ray meets it, which way it faces there, and its colour. */
sealed interface Solid {

    /** Nearer hits than this are the surface that the ray starts from. */
    double NEAR = 1e-4;

    /** The distance along a ray of unit direction; infinity for a miss. */
    double hit(Vector from, Vector along);

    /** The direction that the surface faces, of length 1. */
    Vector normal(Vector at);

    /** Red, green and blue in 0..1, before light. */
    Vector colour(Vector at);

    /** From 0, matt, to 1, polished. */
    double gloss();

    /** The share of the room that it hides from a point; 0 for what is flat and far. */
    default double hides(Vector at, Vector normal) {
        return 0;
    }

    /** A place, a direction or a colour. */
    record Vector(double x, double y, double z) {

        static final Vector ZERO = new Vector(0, 0, 0);

        Vector plus(Vector v) {
            return new Vector(x + v.x, y + v.y, z + v.z);
        }

        Vector minus(Vector v) {
            return new Vector(x - v.x, y - v.y, z - v.z);
        }

        Vector times(double factor) {
            return new Vector(x * factor, y * factor, z * factor);
        }

        /** Element by element. */
        Vector times(Vector v) {
            return new Vector(x * v.x, y * v.y, z * v.z);
        }

        double dot(Vector v) {
            return x * v.x + y * v.y + z * v.z;
        }

        Vector cross(Vector v) {
            return new Vector(y * v.z - z * v.y, z * v.x - x * v.z, x * v.y - y * v.x);
        }

        Vector unit() {
            return times(1 / Math.sqrt(dot(this)));
        }
    }

    /** A fruit: a ball with a speckled skin. */
    record Ball(Vector centre, double radius, Vector skin, double gloss, double speckle) implements Solid {

        @Override
        public double hit(Vector from, Vector along) {
            Vector way = from.minus(centre);
            double half = way.dot(along);
            double room = half * half - way.dot(way) + radius * radius;
            if (room < 0) {
                return Double.POSITIVE_INFINITY;
            }
            double first = -half - Math.sqrt(room);
            double hit = first > NEAR ? first : -half + Math.sqrt(room);
            return hit > NEAR ? hit : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vector normal(Vector at) {
            return at.minus(centre).times(1 / radius);
        }

        @Override
        public Vector colour(Vector at) {
            Vector way = at.minus(centre).times(1 / radius);
            double fine = Grain.cloud(way.x() * 14 + way.z() * 9, way.y() * 14, 3) - 0.5;
            double streaks = Grain.cloud(way.x() * 4 + way.z() * 3, way.y() * 0.8, 4) - 0.5;
            double lighter = 1 + speckle * (1.2 * fine + 1.6 * streaks);
            double ripe = speckle * 0.5 * Math.max(0, way.y());
            return skin.times(lighter).plus(new Vector(ripe * 0.6, ripe * 0.5, ripe * 0.1));
        }

        @Override
        public double hides(Vector at, Vector normal) {
            Vector way = centre.minus(at);
            double squared = way.dot(way);
            return Math.min(0.95, Math.max(0, normal.dot(way)) * radius * radius / (squared * Math.sqrt(squared)));
        }
    }

    /** A ball cut off at a height, hollow, with two painted rings. */
    record Bowl(Vector centre, double radius, double rim) implements Solid {

        @Override
        public double hit(Vector from, Vector along) {
            Vector way = from.minus(centre);
            double half = way.dot(along);
            double room = half * half - way.dot(way) + radius * radius;
            if (room < 0) {
                return Double.POSITIVE_INFINITY;
            }
            double root = Math.sqrt(room);
            double first = -half - root;
            if (first > NEAR && from.y() + first * along.y() < rim) {
                return first;
            }
            double second = -half + root;
            return second > NEAR && from.y() + second * along.y() < rim ? second : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vector normal(Vector at) {
            return at.minus(centre).times(1 / radius);
        }

        @Override
        public Vector colour(Vector at) {
            double height = at.y() / rim;
            boolean ring = height > 0.8 && height < 0.9 || height > 0.68 && height < 0.72;
            return ring ? new Vector(0.1, 0.2, 0.5) : new Vector(0.82, 0.84, 0.84);
        }

        @Override
        public double gloss() {
            return 0.7;
        }

        @Override
        public double hides(Vector at, Vector normal) {
            Vector way = centre.minus(at);
            double squared = way.dot(way);
            boolean inside = squared < radius * radius;
            return inside
                    ? 0.35
                    : Math.min(0.9, Math.max(0, normal.dot(way)) * radius * radius / (squared * Math.sqrt(squared)));
        }
    }

    /** A box with sides along the axes, chequered in front and painted in stripes at the side. */
    record Box(Vector low, Vector high) implements Solid {

        @Override
        public double hit(Vector from, Vector along) {
            double x1 = (low.x() - from.x()) / along.x();
            double x2 = (high.x() - from.x()) / along.x();
            double y1 = (low.y() - from.y()) / along.y();
            double y2 = (high.y() - from.y()) / along.y();
            double z1 = (low.z() - from.z()) / along.z();
            double z2 = (high.z() - from.z()) / along.z();
            double in = Math.max(Math.max(Math.min(x1, x2), Math.min(y1, y2)), Math.min(z1, z2));
            double out = Math.min(Math.min(Math.max(x1, x2), Math.max(y1, y2)), Math.max(z1, z2));
            return in <= out && in > NEAR ? in : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vector normal(Vector at) {
            if (at.y() > high.y() - NEAR) {
                return new Vector(0, 1, 0);
            }
            if (at.z() < low.z() + NEAR || at.z() > high.z() - NEAR) {
                return new Vector(0, 0, at.z() < low.z() + NEAR ? -1 : 1);
            }
            return new Vector(at.x() < low.x() + NEAR ? -1 : 1, 0, 0);
        }

        @Override
        public Vector colour(Vector at) {
            Vector faces = normal(at);
            double size = (high.x() - low.x()) / 5;
            int column = (int) Math.floor((at.x() - low.x() + at.z() - low.z()) / size + 1e-6);
            int row = (int) Math.floor(at.y() / size + 1e-6);
            boolean dark = faces.y() == 0 && (faces.z() == 0 ? row % 2 == 0 : (row + column) % 2 == 0);
            return dark ? new Vector(0.12, 0.3, 0.32) : new Vector(0.86, 0.78, 0.6);
        }

        @Override
        public double gloss() {
            return 0.1;
        }

        @Override
        public double hides(Vector at, Vector normal) {
            Vector way = low.plus(high).times(0.5).minus(at);
            double squared = way.dot(way);
            return Math.min(0.7, Math.max(0, normal.dot(way)) * 0.75 / (squared * Math.sqrt(squared)));
        }
    }

    /** Planks of wood at height 0, with a grain. */
    record Table() implements Solid {

        private static final double PLANK = 1.15;

        @Override
        public double hit(Vector from, Vector along) {
            double hit = -from.y() / along.y();
            return hit > NEAR ? hit : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vector normal(Vector at) {
            return new Vector(0, 1, 0);
        }

        @Override
        public Vector colour(Vector at) {
            double across = at.z() / PLANK + 100.35;
            int plank = (int) Math.floor(across);
            double inside = across - plank;
            double bend = 0.5 * Grain.cloud(at.x() * 0.45 + plank * 7, inside * 1.5, plank);
            double rings = (inside + bend) * 7;
            double wave = Math.abs(rings - Math.floor(rings) - 0.5) * 2;
            double fibre = Grain.cloud(at.x() * 3, at.z() * 60, 9) - 0.5;
            double tone = 0.8 + 0.2 * Grain.at(plank, 3, 5) + 0.16 * (wave - 0.5) + 0.16 * fibre;
            double gap = inside < 0.02 ? 0.35 : 1;
            return new Vector(0.56, 0.33, 0.16).times(tone * gap);
        }

        @Override
        public double gloss() {
            return 0.25;
        }
    }

    /** A papered wall at a depth, with stripes. */
    record Wall(double depth) implements Solid {

        @Override
        public double hit(Vector from, Vector along) {
            double hit = (depth - from.z()) / along.z();
            return hit > NEAR ? hit : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vector normal(Vector at) {
            return new Vector(0, 0, -1);
        }

        @Override
        public Vector colour(Vector at) {
            double stripe = at.x() / 0.8 + 100;
            boolean dark = stripe - Math.floor(stripe) < 0.5;
            double paper = 0.97 + 0.06 * Grain.cloud(at.x() * 9, at.y() * 9, 6);
            return (dark ? new Vector(0.5, 0.56, 0.52) : new Vector(0.56, 0.61, 0.56)).times(paper);
        }

        @Override
        public double gloss() {
            return 0;
        }
    }
}
