package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static receptive.check.Expectation.expect;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.exercises.layers.MaxPool;
import receptive.worker.Frame;
import receptive.worker.Protocol;
import receptive.worker.Response;

/** Who is addressed in which language, and that nobody is addressed in somebody else's. */
class LanguageTest {

    private static final AnswerKey<MaxPool> KEY = AnswerKey.of(MaxPool.class, Pools::right);
    private static final MaxPool MINIMUM = (x, size, stride) -> new double[][] {{1, 1}};

    @Suite("max-pool")
    static class Titled {

        @Test
        @Order(1)
        @Points(2)
        void takes_the_largest_of_each_window(MaxPool subject) {
            expect(subject, KEY)
                    .calling(c -> c.pool(new double[][] {{1, 2, 3}, {4, 5, 6}}, 2, 1))
                    .toGive(new double[][] {{5, 6}});
        }

        @Test
        @Order(2)
        @Points(1)
        void has_no_title_in_korean(MaxPool subject) {}
    }

    private final SuiteRun suite = SuiteRun.of(MaxPool.class, Titled.class);

    @AfterEach
    void speak_english_again() {
        Check.language("en");
    }

    @Test
    void the_environment_asks_for_a_language_whether_or_not_the_system_has_it() {
        assertThat(Language.of(Map.of("LANG", "ko_KR.UTF-8"), Locale.US)).isEqualTo(Locale.KOREAN);
        assertThat(Language.of(Map.of("LANG", "en_US.UTF-8"), Locale.KOREA)).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(Map.of("LC_ALL", "en_GB", "LANG", "ko_KR"), Locale.US))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "ko_KR"), Locale.US))
                .isEqualTo(Locale.KOREAN);
        assertThat(Language.of(Map.of("LANGUAGE", "fr:ko:en", "LANG", "en_US"), Locale.US))
                .isEqualTo(Locale.KOREAN);
        assertThat(Language.of(Map.of(), Locale.KOREA)).isEqualTo(Locale.KOREAN);
        assertThat(Language.of(Map.of("LANG", "kok_IN"), Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_notebook_chooses_its_language_for_checks_and_hints() {
        Check.language("ko");
        assertThat(Check.check(null).toString()).contains("null을 받았습니다");
        assertThat(Check.hint("max-pol", 1)).startsWith("\"max-pol\"라는 연습 문제는 없습니다. 있는 문제: hex-color, ");

        Check.language("fr");
        assertThat(Check.check(null).toString()).contains("but got null");
    }

    @Test
    void feedback_and_titles_are_korean_for_a_korean_student() {
        List<TestResult> results = korean(() -> suite.on(new LocalSubject(MINIMUM), 1));

        TestResult wrong = results.getFirst();
        assertThat(wrong.title()).isEqualTo("창마다 가장 큰 값을 고른다");
        assertThat(wrong.feedback().orElseThrow().sentence())
                .isEqualTo("max-pool: 원소 [0, 0]의 값이 1입니다. 올바른 값은 5입니다. 원소 2개가 모두 다릅니다.");
        assertThat(results.get(1).title()).isEqualTo("has no title in korean");
        assertThat(suite.plan().getFirst().title()).isEqualTo("takes the largest of each window");
        assertThat(korean(suite::plan).getFirst().title()).isEqualTo("창마다 가장 큰 값을 고른다");
    }

    @Test
    void what_the_worker_says_in_english_is_said_in_korean() {
        Map<String, String> said = Map.of(
                "an object of type java.util.HashMap", "자료형이 java.util.HashMap인 객체",
                "a value nested more than 32 deep", "32단계보다 깊이 중첩된 값",
                "an array nested more than 32 deep", "32단계보다 깊이 중첩된 값",
                "a list of a type of its own (Mine)", "직접 만든 자료형의 리스트(Mine)",
                "a value that is too large", "너무 큰 값",
                "a Conv2d that is refused: a kernel\nof 0x0", "만들 수 없는 Conv2d: a kernel of 0x0",
                "the class needs a constructor without parameters", "클래스에 매개변수 없는 생성자가 있어야 합니다",
                "something else", "something else");

        said.forEach((english, korean) -> {
            assertThat(korean(() -> WorkerWords.of(english))).isEqualTo(korean);
            assertThat(WorkerWords.of(english))
                    .isEqualTo(english.replace('\n', ' ').replace("an array", "a value"));
        });
    }

    @Test
    void the_worker_says_nothing_about_values_that_is_not_known_in_korean() {
        Object deep = 1;
        for (int i = 0; i < 100; i++) {
            deep = List.of(deep);
        }
        for (Object value : List.of(new HashMap<>(), new ArrayList<>() {}, deep, new Object[0])) {
            Protocol.Request request = new Protocol.Request.Call("C", "m", "()V", new Object[] {value});

            assertThatThrownBy(() -> Frame.send(OutputStream.nullOutputStream(), Protocol.writer(request)))
                    .extracting(refused -> korean(() -> WorkerWords.of(refused.getMessage())))
                    .asString()
                    .containsPattern("\\p{IsHangul}");
        }
    }

    @Test
    void where_elements_differ_is_said_in_korean() {
        MaxPool lastColumn = (x, size, stride) -> {
            double[][] y = Pools.right(x, size, stride);
            for (double[] row : y) {
                row[row.length - 1] -= 2;
            }
            return y;
        };
        double[][] x = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};

        Unmet unmet = korean(() -> {
            try {
                expect(SubjectProxy.of(MaxPool.class, new LocalSubject(lastColumn)), KEY)
                        .calling(c -> c.pool(x, 2, 1))
                        .toAgreeWithTheReference();
            } catch (Unmet expected) {
                return expected;
            }
            throw new AssertionError("The answer is wrong.");
        });

        assertThat(unmet.feedback().sentence())
                .isEqualTo("max-pool: 원소 [0, 2]의 값이 6입니다. 올바른 값은 8입니다."
                        + " 원소 6개 중 2개가 다릅니다 (모두 마지막 열). 반복문이 마지막 열까지 도나요?");
    }

    @Test
    void the_thread_of_a_guarded_subject_speaks_the_language_of_its_caller() {
        List<Locale> spoken = new ArrayList<>();
        Subject subject = (method, arguments) -> {
            spoken.add(Language.current());
            return new Response.Unreadable("nothing");
        };
        GuardedSubject guarded = new GuardedSubject(subject, Duration.ofSeconds(10));

        korean(() -> guarded.call(MaxPool.class.getMethods()[0], new Object[0]));
        guarded.call(MaxPool.class.getMethods()[0], new Object[0]);

        assertThat(spoken).containsExactly(Locale.KOREAN, Locale.ENGLISH);
    }

    @Test
    void threads_at_work_side_by_side_each_keep_their_language() throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Locale language = Language.SPOKEN.get(i % 2);
            work.add(() -> Language.speaking(language, () -> suite.on(new LocalSubject(MINIMUM), 1))
                    .getFirst()
                    .title());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> titles = threads.invokeAll(work);
            for (int i = 0; i < titles.size(); i++) {
                assertThat(titles.get(i).get())
                        .isEqualTo(i % 2 == 0 ? "takes the largest of each window" : "창마다 가장 큰 값을 고른다");
            }
        }
    }

    private static <T> T korean(Supplier<T> work) {
        return Language.speaking(Locale.KOREAN, work);
    }
}
