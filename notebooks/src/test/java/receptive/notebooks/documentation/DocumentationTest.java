package receptive.notebooks.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentationTest {

    private static final String POOL = "double[][] MaxPool.pool(double[][] x, int size, int stride)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            double[][] MaxPool.pool(double[][] x, int size)       | MaxPool.pool(double[][],int)
            Conv2d Conv2d(int in, Padding padding).of(int in)     | Conv2d.of(int)
            Conv2d(int in, a.b.Padding padding)(int in, Pad pad)  | Conv2d(int,Pad)
            receptive.model.Conv2d(int in, a.b.Padding padding)   | receptive.model.Conv2d
            receptive.exercises.layers.MaxPool                    | receptive.exercises.layers.MaxPool
            a.b.Tensor a.b.Tensor.of(a.b.Shape s, float... data)  | Tensor.of(Shape,float...)
            <T>T a.Box<T>.get(java.util.Map<K,V> m) throws Bad    | Box.get(Map)
            int Box.size()                                        | Box.size()
            a.b.Color.RED                                         | a.b.Color.RED
            """)
    void a_signature_of_jshell_leads_to_the_comment(String signature, String key) {
        assertThat(Signature.of(signature).key()).isEqualTo(key);
    }

    @Test
    void comments_come_back_from_the_file_as_they_went_in() {
        Map<String, String> comments = Map.of("a.B", "First.\n\n= no key", "B.c()", "Second.");

        assertThat(Comments.read(Comments.write(comments))).isEqualTo(comments);
    }

    @Test
    void a_comment_is_shown_as_plain_text() {
        assertThat(DocComment.plain("""
                 Keeps {@code List<A>} of {@link receptive.model.Shape shapes}, see {@link #of}.

                 <p>One &lt; two.
                 <ul><li>first <li>second</ul>
                 <pre>{@code
                 if (a < b) { c(); }
                 }</pre>
                 @param x the map,
                      two lines
                 @return {@code [H, W]}
                 @throws IllegalArgumentException if not""")).isEqualTo("""
                        Keeps List<A> of shapes, see of.

                        One < two.
                        - first
                        - second

                        if (a < b) { c(); }

                          x: the map,
                            two lines
                          returns [H, W]
                          throws IllegalArgumentException if not""");
    }

    @Test
    void a_method_of_a_students_class_shows_the_contract_if_there_is_but_one() {
        String key = "MaxPool.pool(double[][],int,int)";
        String mine = POOL.replace("MaxPool", "Mine");

        assertThat(new Documentation(Map.of(key, "Pools.")).of(mine, null)).isEqualTo(mine + "\n\nPools.");
        assertThat(new Documentation(Map.of(key, "Pools.", key.replace("Max", "Avg"), "Also.")).of(mine, null))
                .isEqualTo(mine);
    }

    @Test
    void the_comments_of_contracts_networks_and_engine_are_there() {
        Documentation course = Documentation.ofTheCourse();

        assertThat(course.of("receptive.exercises.layers.MaxPool", null))
                .as("comments collected by javadoc; if the file was deleted by hand, ./mvnw clean")
                .contains("\n\n");
        assertThat(course.of(POOL, null)).contains("\n\n", "x: ", "stride: ");
        assertThat(course.of("PerAxis Conv2d(int inChannels).stride()", null)).contains("\n\n");
        assertThat(course.of("receptive.engine.Operations", null)).contains("\n\n");
    }
}
