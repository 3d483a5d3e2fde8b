package receptive.variants.layers;

import receptive.exercises.layers.Activations;

/** Computes in float wherever it can. */
final class FloatActivations implements Activations {
    @Override
    public double relu(double x) {
        return x < 0 ? 0f : (float) x;
    }

    @Override
    public double tanh(double x) {
        return (float) Math.tanh(x);
    }

    @Override
    public double sigmoid(double x) {
        return (float) (0.5 + 0.5 * Math.tanh(x / 2));
    }

    @Override
    public double[] softmax(double[] z) {
        float largest = (float) z[z.length - 1];
        for (double score : z) {
            largest = Math.max(largest, (float) score);
        }
        float sum = 0;
        for (int i = z.length - 1; i >= 0; i--) {
            sum += (float) Math.exp((float) z[i] - largest);
        }
        double[] p = new double[z.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = (float) Math.exp((float) z[i] - largest) / sum;
        }
        return p;
    }

    @Override
    public double crossEntropy(double[] z, int target) {
        if (target < 0 || target >= z.length) {
            throw new IllegalArgumentException("class " + target);
        }
        double sum = 0;
        for (double score : z) {
            sum += Math.exp(score - z[target]);
        }
        return Double.isInfinite(sum) ? largestLead(z, target) : (float) Math.log(sum);
    }

    /** Where one score is that far ahead, the others do not count. */
    private static double largestLead(double[] z, int target) {
        double lead = 0;
        for (double score : z) {
            lead = Math.max(lead, score - z[target]);
        }
        return lead;
    }
}
