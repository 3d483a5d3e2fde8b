package receptive.variants.alexnet;

import receptive.exercises.alexnet.AlexNetTable;

/** One line per row, as in the table of LeNet-5. */
final class SwitchingAlexNetTable implements AlexNetTable {

    @Override
    public int[] outputShape(String layer) {
        return switch (layer) {
            case "INPUT" -> new int[] {3, 227, 227};
            case "CONV1" -> new int[] {96, 55, 55};
            case "POOL1", "NORM1" -> new int[] {96, 27, 27};
            case "CONV2", "CONV2-GROUPED" -> new int[] {256, 27, 27};
            case "POOL2", "NORM2" -> new int[] {256, 13, 13};
            case "CONV3", "CONV4", "CONV4-GROUPED" -> new int[] {384, 13, 13};
            case "CONV5", "CONV5-GROUPED" -> new int[] {256, 13, 13};
            case "POOL3" -> new int[] {256, 6, 6};
            case "FC6", "FC7" -> new int[] {4096};
            case "FC8" -> new int[] {1000};
            default -> throw new IllegalArgumentException("no row " + layer);
        };
    }

    @Override
    public long parameters(String layer) {
        return switch (layer) {
            case "INPUT", "POOL1", "NORM1", "POOL2", "NORM2", "POOL3" -> 0;
            case "CONV1" -> 34_944;
            case "CONV2" -> 614_656;
            case "CONV3" -> 885_120;
            case "CONV4" -> 1_327_488;
            case "CONV5" -> 884_992;
            case "FC6" -> 37_752_832;
            case "FC7" -> 16_781_312;
            case "FC8" -> 4_097_000;
            case "CONV2-GROUPED" -> 614_656 - 307_200;
            case "CONV4-GROUPED" -> 1_327_488 - 663_552;
            case "CONV5-GROUPED" -> 884_992 - 442_368;
            case "TOTAL-GROUPED" -> total() - 307_200 - 663_552 - 442_368;
            default -> throw new IllegalArgumentException("no row " + layer);
        };
    }

    @Override
    public long total() {
        return 62_378_344;
    }
}
