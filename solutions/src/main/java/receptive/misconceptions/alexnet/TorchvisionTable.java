package receptive.misconceptions.alexnet;

import receptive.misconceptions.Misconception;

/** Fills in what a summary of another AlexNet prints. */
@Misconception("torchvision")
public final class TorchvisionTable extends WrittenTable {

    /** 61,100,840 parameters in total. */
    public TorchvisionTable() {
        super("""
                INPUT 3x224x224 0
                CONV1 64x55x55 23296
                POOL1 64x27x27 0
                NORM1 64x27x27 0
                CONV2 192x27x27 307392
                POOL2 192x13x13 0
                NORM2 192x13x13 0
                CONV3 384x13x13 663936
                CONV4 256x13x13 884992
                CONV5 256x13x13 590080
                POOL3 256x6x6 0
                FC6 4096 37752832
                FC7 4096 16781312
                FC8 1000 4097000
                TOTAL - 61100840
                CONV2-GROUPED 192x27x27 307392
                CONV4-GROUPED 256x13x13 884992
                CONV5-GROUPED 256x13x13 590080
                TOTAL-GROUPED - 61100840
                """);
    }
}
