package receptive.grader.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import receptive.grader.SubmissionReport;
import receptive.grader.Words;

/**
 * The scores of a class.
 *
 * @param count submissions
 * @param maxScore points there are
 * @param mean average score
 * @param median score in the middle
 * @param deviation standard deviation of the class taken as a sample
 * @param bars how many scores lie in each tenth of the scale; the last holds full scores too
 */
record ScoreStatistics(int count, int maxScore, String mean, String median, String deviation, List<Integer> bars) {

    private static final int TENTHS = 10;

    static ScoreStatistics of(List<SubmissionReport> submissions) {
        DescriptiveStatistics scores = new DescriptiveStatistics();
        int[] bars = new int[TENTHS];
        for (SubmissionReport submission : submissions) {
            scores.addValue(submission.score());
            bars[Math.min(TENTHS - 1, FeedbackPage.percent(submission.score(), submission.maxScore()) / TENTHS)]++;
        }
        return new ScoreStatistics(
                submissions.size(),
                submissions.stream().mapToInt(SubmissionReport::maxScore).max().orElse(0),
                rounded(scores.getMean()),
                rounded(scores.getPercentile(50)),
                rounded(scores.getStandardDeviation()),
                IntStream.of(bars).boxed().toList());
    }

    private static String rounded(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value);
    }

    /** The height of a bar in a picture of that height. */
    int height(int tenth, int picture) {
        int most = bars.stream().mapToInt(Integer::intValue).max().orElse(0);
        return most == 0 ? 0 : bars.get(tenth) * picture / most;
    }

    /** The picture in words. */
    String inWords() {
        return IntStream.range(0, TENTHS)
                .filter(tenth -> bars.get(tenth) > 0)
                .mapToObj(tenth -> Words.text("class.histogram.bar", bars.get(tenth), 10 * tenth, 10 * (tenth + 1)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), said -> Words.text("class.histogram.words", said)));
    }
}
