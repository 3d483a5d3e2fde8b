package receptive.solutions.alexnet;

import receptive.exercises.alexnet.AlexNetTable;

/** The shapes and parameter counts of AlexNet, row by row: name, output shape (channels x height x width), parameters. */
public class MyAlexNetTable implements AlexNetTable {

    // BEGIN BLANKS
    private static final String TABLE = """
            INPUT         |   3 x 227 x 227 |          0
            CONV1         |  96 x  55 x  55 |     34,944
            POOL1         |  96 x  27 x  27 |          0
            NORM1         |  96 x  27 x  27 |          0
            CONV2         | 256 x  27 x  27 |    614,656
            POOL2         | 256 x  13 x  13 |          0
            NORM2         | 256 x  13 x  13 |          0
            CONV3         | 384 x  13 x  13 |    885,120
            CONV4         | 384 x  13 x  13 |  1,327,488
            CONV5         | 256 x  13 x  13 |    884,992
            POOL3         | 256 x   6 x   6 |          0
            FC6           |            4096 | 37,752,832
            FC7           |            4096 | 16,781,312
            FC8           |            1000 |  4,097,000
            TOTAL         |                 | 62,378,344

            CONV2-GROUPED | 256 x  27 x  27 |    307,456
            CONV4-GROUPED | 384 x  13 x  13 |    663,936
            CONV5-GROUPED | 256 x  13 x  13 |    442,624
            TOTAL-GROUPED |                 | 60,965,224
            """;
    // END BLANKS

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
