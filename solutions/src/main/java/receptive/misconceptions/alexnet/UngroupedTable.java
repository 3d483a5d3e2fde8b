package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Repeats the ungrouped rows for the grouped convolutions. */
@Misconception("groups-ignored")
public final class UngroupedTable extends WrittenTable {

    /** 62,378,344 parameters in total. */
    public UngroupedTable() {
        super("""
                INPUT 3x227x227 0
                CONV1 96x55x55 34944
                POOL1 96x27x27 0
                NORM1 96x27x27 0
                CONV2 256x27x27 614656
                POOL2 256x13x13 0
                NORM2 256x13x13 0
                CONV3 384x13x13 885120
                CONV4 384x13x13 1327488
                CONV5 256x13x13 884992
                POOL3 256x6x6 0
                FC6 4096 37752832
                FC7 4096 16781312
                FC8 1000 4097000
                TOTAL - 62378344
                CONV2-GROUPED 256x27x27 614656
                CONV4-GROUPED 384x13x13 1327488
                CONV5-GROUPED 256x13x13 884992
                TOTAL-GROUPED - 62378344
                """);
    }
}
