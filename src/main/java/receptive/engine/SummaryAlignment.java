package receptive.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which layers of two networks belong together: the pairing, in order, that leaves the least over.
 *
 * <p>What belongs together does the same sort of work. A pair costs more the less the two have in common, but less than
 * leaving both alone. The cheapest pairing is found as for an edit distance (Wagner and Fischer 1974).
 */
final class SummaryAlignment {

    /** Beyond this many comparisons, what is between the layers that agree at both ends is not paired. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final int ALONE = 6;
    private static final int NEVER = 2 * ALONE + 1;

    private SummaryAlignment() {}

    /**
     * Two layers that belong together.
     *
     * @param left null if the right one is alone
     * @param right null if the left one is alone
     */
    record Pair(Summary.Row left, Summary.Row right) {

        boolean isWhole() {
            return left != null && right != null;
        }
    }

    static List<Pair> of(List<Summary.Row> left, List<Summary.Row> right) {
        int shorter = Math.min(left.size(), right.size());
        int start = 0;
        while (start < shorter && cost(left.get(start), right.get(start)) == 0) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && cost(fromEnd(left, end), fromEnd(right, end)) == 0) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(left.get(i), right.get(i)));
        }
        pairs.addAll(middle(left.subList(start, left.size() - end), right.subList(start, right.size() - end)));
        for (int i = end - 1; i >= 0; i--) {
            pairs.add(new Pair(fromEnd(left, i), fromEnd(right, i)));
        }
        return pairs;
    }

    private static Summary.Row fromEnd(List<Summary.Row> rows, int index) {
        return rows.get(rows.size() - 1 - index);
    }

    private static List<Pair> middle(List<Summary.Row> left, List<Summary.Row> right) {
        List<Pair> pairs = new ArrayList<>();
        if ((long) left.size() * right.size() > MOST_COMPARISONS) {
            left.forEach(row -> pairs.add(new Pair(row, null)));
            right.forEach(row -> pairs.add(new Pair(null, row)));
            return pairs;
        }
        int[][] least = least(left, right);
        int i = left.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && least[i][j] == least[i - 1][j - 1] + cost(left.get(i - 1), right.get(j - 1))) {
                pairs.add(new Pair(left.get(--i), right.get(--j)));
            } else if (j > 0 && least[i][j] == least[i][j - 1] + ALONE) {
                pairs.add(new Pair(null, right.get(--j)));
            } else {
                pairs.add(new Pair(left.get(--i), null));
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** The cost of pairing the first i of one with the first j of the other. */
    private static int[][] least(List<Summary.Row> left, List<Summary.Row> right) {
        int[][] least = new int[left.size() + 1][right.size() + 1];
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                int best = i == 0 ? j * ALONE : least[i - 1][j] + ALONE;
                if (j > 0) {
                    best = Math.min(best, least[i][j - 1] + ALONE);
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, least[i - 1][j - 1] + cost(left.get(i - 1), right.get(j - 1)));
                }
                least[i][j] = best;
            }
        }
        return least;
    }

    /** 0 for the same under the same name; names only decide where nothing else does. */
    private static int cost(Summary.Row a, Summary.Row b) {
        LayerKind kind = LayerKind.of(a.layer());
        boolean sameType = a.type().equals(b.type());
        if (kind != LayerKind.of(b.layer()) || kind == LayerKind.JOIN && !sameType) {
            return NEVER;
        }
        return (sameType ? 0 : 4)
                + (a.layer().equals(b.layer()) ? 0 : 2)
                + (a.output().equals(b.output()) ? 0 : 2)
                + (a.input().equals(b.input()) ? 0 : 2)
                + (a.name().equals(b.name()) ? 0 : 1);
    }
}
