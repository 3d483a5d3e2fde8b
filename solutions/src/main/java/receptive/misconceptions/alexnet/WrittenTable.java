package receptive.misconceptions.alexnet;

import receptive.exercises.alexnet.AlexNetTable;

/** A filled in table: name, shape, parameters. */
class WrittenTable implements AlexNetTable {

    private final String table;

    WrittenTable(String table) {
        this.table = table;
    }

    @Override
    public final int[] outputShape(String layer) {
        String[] sides = row(layer)[1].split("x");
        int[] shape = new int[sides.length];
        for (int i = 0; i < sides.length; i++) {
            shape[i] = Integer.parseInt(sides[i]);
        }
        return shape;
    }

    @Override
    public final long parameters(String layer) {
        return Long.parseLong(row(layer)[2]);
    }

    @Override
    public final long total() {
        return parameters("TOTAL");
    }

    private String[] row(String layer) {
        for (String line : table.split("\n")) {
            String[] cells = line.split(" +");
            if (cells[0].equals(layer)) {
                return cells;
            }
        }
        throw new IllegalArgumentException("no row " + layer);
    }
}
