package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Leaves the biases out. */
@Misconception("no-biases")
public final class UnbiasedTable extends WrittenTable {

    /** 62,367,776 parameters in total. */
    public UnbiasedTable() {
        super("""
                INPUT 3x227x227 0
                CONV1 96x55x55 34848
                POOL1 96x27x27 0
                NORM1 96x27x27 0
                CONV2 256x27x27 614400
                POOL2 256x13x13 0
                NORM2 256x13x13 0
                CONV3 384x13x13 884736
                CONV4 384x13x13 1327104
                CONV5 256x13x13 884736
                POOL3 256x6x6 0
                FC6 4096 37748736
                FC7 4096 16777216
                FC8 1000 4096000
                TOTAL - 62367776
                CONV2-GROUPED 256x27x27 307200
                CONV4-GROUPED 384x13x13 663552
                CONV5-GROUPED 256x13x13 442368
                TOTAL-GROUPED - 60954656
                """);
    }
}
