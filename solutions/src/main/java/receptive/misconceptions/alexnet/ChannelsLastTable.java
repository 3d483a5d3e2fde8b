package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Writes channels last. */
@Misconception("channels-last")
public final class ChannelsLastTable extends WrittenTable {

    /** 62,378,344 parameters in total. */
    public ChannelsLastTable() {
        super("""
                INPUT 227x227x3 0
                CONV1 55x55x96 34944
                POOL1 27x27x96 0
                NORM1 27x27x96 0
                CONV2 27x27x256 614656
                POOL2 13x13x256 0
                NORM2 13x13x256 0
                CONV3 13x13x384 885120
                CONV4 13x13x384 1327488
                CONV5 13x13x256 884992
                POOL3 6x6x256 0
                FC6 4096 37752832
                FC7 4096 16781312
                FC8 1000 4097000
                TOTAL - 62378344
                CONV2-GROUPED 27x27x256 307456
                CONV4-GROUPED 13x13x384 663936
                CONV5-GROUPED 13x13x256 442624
                TOTAL-GROUPED - 60965224
                """);
    }
}
