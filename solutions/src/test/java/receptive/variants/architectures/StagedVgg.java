package receptive.variants.architectures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import receptive.exercises.architectures.Vgg;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Blocks of their own, from a list as torchvision writes it: numbers are filters, 1x1 where negative, 0 pools. */
final class StagedVgg implements Vgg {

    private static final Map<Character, int[]> COLUMNS = Map.of(
            'A', new int[] {64, 0, 128, 0, 256, 256, 0, 512, 512, 0, 512, 512, 0},
            'L', new int[] {64, 0, 128, 0, 256, 256, 0, 512, 512, 0, 512, 512, 0},
            'B', new int[] {64, 64, 0, 128, 128, 0, 256, 256, 0, 512, 512, 0, 512, 512, 0},
            'C', new int[] {64, 64, 0, 128, 128, 0, 256, 256, -256, 0, 512, 512, -512, 0, 512, 512, -512, 0},
            'D', new int[] {64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0},
            'E',
                    new int[] {
                        64, 64, 0, 128, 128, 0, 256, 256, 256, 256, 0, 512, 512, 512, 512, 0, 512, 512, 512, 512, 0
                    });

    @Override
    public Network vgg(char configuration, boolean batchNorm, int classes) {
        int[] column = COLUMNS.get(configuration);
        if (column == null || classes < 1) {
            throw new IllegalArgumentException(configuration + ", " + classes);
        }
        List<Layer> blocks = new ArrayList<>();
        List<Layer> block = new ArrayList<>();
        int in = 3;
        for (int filters : column) {
            if (filters == 0) {
                block.add(MaxPool2d.of(2, 2));
                blocks.add(Sequential.of(block.toArray(Layer[]::new)));
                block.clear();
                continue;
            }
            int out = Math.abs(filters);
            block.add(
                    filters < 0 ? Conv2d.of(in, out, 1) : Conv2d.of(in, out, 3).withPadding(1));
            if (batchNorm) {
                block.add(BatchNorm2d.of(out));
            }
            block.add(new Relu());
            if (configuration == 'L' && in == 3) {
                block.add(LocalResponseNorm.alexNet());
            }
            in = out;
        }
        return Network.of(
                "vgg",
                Shape.of(3, 224, 224),
                Sequential.of(blocks.toArray(Layer[]::new)),
                new Flatten(),
                Dense.of(25088, 4096),
                new Relu(),
                Dense.of(4096, 4096),
                new Relu(),
                Dense.of(4096, classes));
    }
}
