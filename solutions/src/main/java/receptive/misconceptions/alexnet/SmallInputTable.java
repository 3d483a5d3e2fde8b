package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Computes with 224x224 and no padding. */
@Misconception("input-224")
public final class SmallInputTable extends WrittenTable {

    /** 50,844,008 parameters in total. */
    public SmallInputTable() {
        super("""
                INPUT 3x224x224 0
                CONV1 96x54x54 34944
                POOL1 96x26x26 0
                NORM1 96x26x26 0
                CONV2 256x26x26 614656
                POOL2 256x12x12 0
                NORM2 256x12x12 0
                CONV3 384x12x12 885120
                CONV4 384x12x12 1327488
                CONV5 256x12x12 884992
                POOL3 256x5x5 0
                FC6 4096 26218496
                FC7 4096 16781312
                FC8 1000 4097000
                TOTAL - 50844008
                CONV2-GROUPED 256x26x26 307456
                CONV4-GROUPED 384x12x12 663936
                CONV5-GROUPED 256x12x12 442624
                TOTAL-GROUPED - 49430888
                """);
    }
}
