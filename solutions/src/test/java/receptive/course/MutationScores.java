package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import receptive.exercises.Exercise;

/**
 * Enough mutants of every solution are killed, but for those that docs/mutation.md shows to be equivalent; the table of that
 * page is brought up to date. Reads what PIT found, so it runs after PIT, in the profile {@code mutation} alone.
 */
final class MutationScores {

    private static final int ENOUGH = 95;
    private static final Path HOME = Path.of(System.getProperty("receptive.home"));
    private static final Path PAGE = HOME.resolve("docs/mutation.md");
    private static final Path SOURCES = HOME.resolve("solutions/src/main/java");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\* `([^`]+)` `([^`]+)` `([^`]+)`: \\S");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w-]+) \\| \\d.*\\|\\R");
    private static final String TABLE = """
            | exercise | mutants | killed | of them endless | equivalent | score |
            |--|--|--|--|--|--|
            """;

    /** A changed solution that passed every test: the line that was changed, and how. */
    private record Survivor(String exercise, String line, String change) {

        @Override
        public String toString() {
            return "* `" + exercise + "` `" + line + "` `" + change + "`";
        }
    }

    /** The mutants of one exercise. */
    private record Score(String exercise, int mutants, long endless, int equivalent, List<Survivor> survivors) {

        int killed() {
            return mutants - equivalent - survivors.size();
        }

        int percent() {
            return 100 * killed() / (mutants - equivalent);
        }

        String row() {
            return "| %s | %d | %d | %d | %d | %d %% |\n"
                    .formatted(exercise, mutants, killed(), endless, equivalent, percent());
        }
    }

    @Test
    void are_high_enough() throws Exception {
        String page = Files.readString(PAGE);
        List<Score> scores = scores(page);
        Files.writeString(PAGE, updated(page, scores));

        assertThat(scores).isNotEmpty().allSatisfy(score -> assertThat(score.percent())
                .as("%s: percentage of mutants killed; these live: %s", score.exercise(), lines(score.survivors()))
                .isGreaterThanOrEqualTo(ENOUGH));
    }

    private static List<Score> scores(String page) throws Exception {
        List<Survivor> explained = new ArrayList<>();
        EXPLAINED
                .matcher(page)
                .results()
                .map(each -> new Survivor(each.group(1), each.group(2), each.group(3)))
                .forEach(explained::add);
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(HOME.resolve("solutions/target/pit-reports/mutations.xml")
                        .toFile())
                .getElementsByTagName("mutation");
        List<Element> mutants = IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
        List<Score> scores = new ArrayList<>();
        for (Exercise exercise : Course.exercises().toList()) {
            List<Element> own = mutants.stream()
                    .filter(mutant -> outermost(mutant).equals(Course.solutionName(exercise)))
                    .toList();
            if (!own.isEmpty()) {
                scores.add(score(exercise, own, explained));
            }
        }
        return scores;
    }

    /** Each explanation is good for one survivor. */
    private static Score score(Exercise exercise, List<Element> mutants, List<Survivor> explained) throws IOException {
        List<Survivor> survivors = new ArrayList<>();
        int equivalent = 0;
        for (Element mutant : mutants) {
            if (mutant.getAttribute("detected").equals("true")) {
                continue;
            }
            int line = Integer.parseInt(text(mutant, "lineNumber"));
            Path source = SOURCES.resolve(outermost(mutant).replace('.', '/') + ".java");
            Survivor survivor = new Survivor(
                    exercise.id(), Files.readAllLines(source).get(line - 1).strip(), text(mutant, "description"));
            if (explained.remove(survivor)) {
                equivalent++;
            } else {
                survivors.add(survivor);
            }
        }
        long endless = mutants.stream()
                .filter(mutant -> mutant.getAttribute("status").equals("TIMED_OUT"))
                .count();
        return new Score(exercise.id(), mutants.size(), endless, equivalent, survivors);
    }

    /** The page with the rows of these exercises, in the order of the catalogue. */
    private static String updated(String page, List<Score> scores) {
        int start = page.indexOf(TABLE) + TABLE.length();
        int end = page.indexOf("\n\n", start - 1) + 1;
        Map<String, String> rows = new HashMap<>();
        ROW.matcher(page.substring(start, end)).results().forEach(row -> rows.put(row.group(1), row.group()));
        scores.forEach(score -> rows.put(score.exercise(), score.row()));
        return page.substring(0, start)
                + Course.exercises()
                        .map(exercise -> rows.getOrDefault(exercise.id(), ""))
                        .collect(Collectors.joining())
                + page.substring(end);
    }

    private static String lines(List<Survivor> survivors) {
        return survivors.stream().map(each -> "\n" + each).collect(Collectors.joining());
    }

    private static String outermost(Element mutant) {
        return text(mutant, "mutatedClass").replaceFirst("\\$.*", "");
    }

    private static String text(Element mutant, String name) {
        return mutant.getElementsByTagName(name).item(0).getTextContent();
    }
}
