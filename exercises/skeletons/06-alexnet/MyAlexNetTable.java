import receptive.exercises.alexnet.AlexNetTable;

/** The shapes and parameter counts of AlexNet, row by row: name, output shape (channels x height x width), parameters. */
public class MyAlexNetTable implements AlexNetTable {

    // YOUR CODE HERE: a number in the place of each ???
    private static final String TABLE = """
            INPUT         | ??? x ??? x ??? |        ???
            CONV1         | ??? x ??? x ??? |        ???
            POOL1         | ??? x ??? x ??? |        ???
            NORM1         | ??? x ??? x ??? |        ???
            CONV2         | ??? x ??? x ??? |        ???
            POOL2         | ??? x ??? x ??? |        ???
            NORM2         | ??? x ??? x ??? |        ???
            CONV3         | ??? x ??? x ??? |        ???
            CONV4         | ??? x ??? x ??? |        ???
            CONV5         | ??? x ??? x ??? |        ???
            POOL3         | ??? x ??? x ??? |        ???
            FC6           |             ??? |        ???
            FC7           |             ??? |        ???
            FC8           |             ??? |        ???
            TOTAL         |                 |        ???

            CONV2-GROUPED | ??? x ??? x ??? |        ???
            CONV4-GROUPED | ??? x ??? x ??? |        ???
            CONV5-GROUPED | ??? x ??? x ??? |        ???
            TOTAL-GROUPED |                 |        ???
            """;

    @Override
    public int[] outputShape(String layer) {
        String[] sides = cell(layer, 1).split("x");
        int[] shape = new int[sides.length];
        for (int i = 0; i < sides.length; i++) {
            shape[i] = (int) number(layer, sides[i]);
        }
        return shape;
    }

    @Override
    public long parameters(String layer) {
        return number(layer, cell(layer, 2));
    }

    @Override
    public long total() {
        return number("TOTAL", cell("TOTAL", 2));
    }

    /** What stands in a column of a row: 1 is the output shape, 2 the number of parameters. */
    private static String cell(String layer, int column) {
        for (String row : TABLE.split("\n")) {
            String[] cells = (row + "||").split("\\|", -1);
            if (cells[0].strip().equals(layer)) {
                if (cells[column].contains("?")) {
                    throw new UnsupportedOperationException("alexnet-parameters: not attempted yet");
                }
                return cells[column];
            }
        }
        throw new IllegalArgumentException("The table has no row \"" + layer + "\".");
    }

    /** A number that may have commas, underscores or blanks in it. */
    private static long number(String layer, String text) {
        String digits = text.replaceAll("[,_\\s]", "");
        if (!digits.matches("[0-9]{1,15}")) {
            throw new IllegalStateException("Row " + layer + ": \"" + text.strip() + "\" is no number.");
        }
        return Long.parseLong(digits);
    }
}
