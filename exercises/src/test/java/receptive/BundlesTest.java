package receptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Formatter;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of feedback are there in Korean too, and have the same gaps. */
final class BundlesTest {

    /** A gap of {@link Formatter} by its number, or what is none and would be printed or refused. */
    private static final Pattern GAP = Pattern.compile("%(?!%)(?:\\d+\\$)?[^a-zA-Z]*[a-zA-Z]?");

    @ParameterizedTest
    @ValueSource(strings = {"receptive/check/messages", "receptive/suites/words"})
    void korean_has_the_keys_and_the_gaps_of_english(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties korean = read(bundle + "_ko.properties");

        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(english, key)).as(key).allMatch(gap -> gap.matches("%\\d\\$[sd]"));
            assertThat(gaps(korean, key)).as(key).isEqualTo(gaps(english, key));
        }
    }

    private static List<String> gaps(Properties texts, String key) {
        return GAP.matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String resource) throws IOException {
        try (InputStream bytes = BundlesTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(bytes).as(resource).isNotNull();
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
