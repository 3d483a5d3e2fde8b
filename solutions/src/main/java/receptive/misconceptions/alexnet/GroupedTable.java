package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Fills in the network of 2012 throughout. */
@Misconception("groups-in-both")
public final class GroupedTable extends WrittenTable {

    /** 60,965,224 parameters in total. */
    public GroupedTable() {
        super("""
                INPUT 3x227x227 0
                CONV1 96x55x55 34944
                POOL1 96x27x27 0
                NORM1 96x27x27 0
                CONV2 256x27x27 307456
                POOL2 256x13x13 0
                NORM2 256x13x13 0
                CONV3 384x13x13 885120
                CONV4 384x13x13 663936
                CONV5 256x13x13 442624
                POOL3 256x6x6 0
                FC6 4096 37752832
                FC7 4096 16781312
                FC8 1000 4097000
                TOTAL - 60965224
                CONV2-GROUPED 256x27x27 307456
                CONV4-GROUPED 384x13x13 663936
                CONV5-GROUPED 256x13x13 442624
                TOTAL-GROUPED - 60965224
                """);
    }
}
