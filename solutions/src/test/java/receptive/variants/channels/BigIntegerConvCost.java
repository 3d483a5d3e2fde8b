package receptive.variants.channels;

import java.math.BigInteger;
import java.util.stream.IntStream;
import receptive.exercises.channels.ConvCost;

/** Counts with numbers of any size. */
final class BigIntegerConvCost implements ConvCost {
    @Override
    public long parameters(int kh, int kw, int inChannels, int outChannels, boolean bias, int groups) {
        long weights = product(1, kh, kw, inChannels, outChannels, groups);
        return bias ? weights + outChannels : weights;
    }

    @Override
    public long macs(int kh, int kw, int inChannels, int outChannels, int outHeight, int outWidth, int groups) {
        if (outHeight < 1 || outWidth < 1) {
            throw new IllegalArgumentException("rows " + outHeight + ", columns " + outWidth);
        }
        return product((long) outHeight * outWidth, kh, kw, inChannels, outChannels, groups);
    }

    private static long product(long places, int kh, int kw, int in, int out, int groups) {
        if (IntStream.of(kh, kw, in, out, groups).anyMatch(n -> n < 1) || in % groups > 0 || out % groups > 0) {
            throw new IllegalArgumentException(
                    "kernel " + kh + " by " + kw + ", channels " + in + " and " + out + ", groups " + groups);
        }
        return IntStream.of(kh, kw, in / groups, out)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.valueOf(places), BigInteger::multiply)
                .longValueExact();
    }
}
