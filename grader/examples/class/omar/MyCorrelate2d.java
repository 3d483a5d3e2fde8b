import receptive.exercises.images.Correlate2d;

/** Slides a kernel over an image; the kernel is not flipped, and only whole windows count. */
public class MyCorrelate2d implements Correlate2d {

    @Override
    public double[][] correlate(double[][] x, double[][] k) {
        int height = x.length;
        int width = x[0].length;
        int kernelHeight = k.length;
        int kernelWidth = k[0].length;
        if (kernelHeight > height || kernelWidth > width) {
            throw new IllegalArgumentException("The kernel (" + kernelHeight + "x" + kernelWidth
                    + ") is larger than the image (" + height + "x" + width + ").");
        }
        double[][] y = new double[height - kernelHeight + 1][width - kernelWidth + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                double sum = 0;
                for (int u = 0; u < kernelHeight; u++) {
                    for (int v = 0; v < kernelWidth; v++) {
                        sum += x[i + u][j + v] * k[u][v];
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
    }
}
