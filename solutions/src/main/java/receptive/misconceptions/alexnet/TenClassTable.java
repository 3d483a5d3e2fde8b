package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Ends in ten scores. */
@Misconception("ten-classes")
public final class TenClassTable extends WrittenTable {

    /** 58,322,314 parameters in total. */
    public TenClassTable() {
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
                FC8 10 40970
                TOTAL - 58322314
                CONV2-GROUPED 256x27x27 307456
                CONV4-GROUPED 384x13x13 663936
                CONV5-GROUPED 256x13x13 442624
                TOTAL-GROUPED - 56909194
                """);
    }
}
