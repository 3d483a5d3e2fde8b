package receptive.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProtocolTest {

    static List<Object> values() {
        return Arrays.asList(
                null,
                true,
                -7,
                1L << 40,
                0.1f,
                -0.0,
                Double.NaN,
                "한글 and \u0000",
                new int[0],
                new double[][] {{1, 2}, {}, null},
                new double[][][][] {{{{1.5}}}},
                new String[] {"a", null},
                new boolean[] {true},
                new byte[] {1, 2},
                List.of(1, "two", List.of(3.0)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void returns_a_value_as_it_was_sent(Object value) throws IOException {
        Response response = sent(new Response.Returned(value, Set.of(1), Set.of(0, 2)));

        assertThat(response).isInstanceOfSatisfying(Response.Returned.class, returned -> {
            assertThat(Objects.deepEquals(returned.value(), value)).isTrue();
            assertThat(returned.changedArguments()).containsExactly(1);
            assertThat(returned.sharedArguments()).containsExactlyInAnyOrder(0, 2);
        });
    }

    @Test
    void returns_what_was_thrown() throws IOException {
        Response.Threw threw = new Response.Threw("my.Oops", "no", List.of("A.b:3"), true);

        assertThat(sent(threw)).isEqualTo(threw);
    }

    @Test
    void sends_a_request_as_it_was_made() throws Exception {
        Method method = List.class.getMethod("get", int.class);
        Protocol.Request.Call call = Protocol.Request.Call.of(method, new Object[] {new double[][] {{1}, {2}}});

        Protocol.Request arrived = arrived(call);

        assertThat(arrived).isInstanceOfSatisfying(Protocol.Request.Call.class, other -> {
            assertThat(other.contract()).isEqualTo("java.util.List");
            assertThat(other.descriptor()).isEqualTo("(I)Ljava/lang/Object;");
            assertThat(Arrays.deepEquals(other.arguments(), call.arguments())).isTrue();
        });
        assertThat(arrived(new Protocol.Request.Run(2, "A", "b"))).isEqualTo(new Protocol.Request.Run(2, "A", "b"));
        assertThat(arrived(new Protocol.Request.Make("C", 1, "A"))).isEqualTo(new Protocol.Request.Make("C", 1, "A"));
        assertThat(arrived(new Protocol.Request.Load(3, Map.of("A", new byte[] {9}))))
                .isInstanceOfSatisfying(Protocol.Request.Load.class, load -> {
                    assertThat(load.unit()).isEqualTo(3);
                    assertThat(load.classes().get("A")).containsExactly(9);
                });
    }

    @Test
    void says_what_cannot_be_sent() throws IOException {
        assertThat(sent(new Response.Returned(new Object(), Set.of(), Set.of())))
                .isEqualTo(new Response.Unreadable("an object of type java.lang.Object"));
        assertThat(sent(new Response.Returned(Thread.State.NEW, Set.of(), Set.of())))
                .isEqualTo(new Response.Unreadable("an object of type java.lang.Thread$State"));
        assertThat(sent(new Response.Returned(new Mine(), Set.of(), Set.of())))
                .isEqualTo(new Response.Unreadable("a list of a type of its own (receptive.worker.ProtocolTest$Mine)"));
    }

    @Test
    void does_not_follow_an_array_that_holds_itself() throws IOException {
        Object[] loop = new double[1][][];
        Object[] self = new Object[1];
        self[0] = self;

        assertThat(sent(new Response.Returned(loop, Set.of(), Set.of()))).isInstanceOf(Response.Returned.class);
        assertThat(sent(new Response.Returned(self, Set.of(), Set.of()))).isInstanceOf(Response.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receptive.worker.Frame",
                "java.lang.Thread$State",
                "receptive.model.NoSuchThing",
                "receptive.model.Network$Builder"
            })
    void makes_no_object_of_a_class_that_a_sender_chose(String name) throws IOException {
        Response response = received(out -> {
            out.writeByte('V');
            out.writeInt(0);
            out.writeInt(0);
            out.writeByte('R');
            ValueWriter.writeText(out, name);
            out.writeInt(0);
        });

        assertThat(response).isInstanceOf(Response.Unreadable.class);
    }

    @Test
    void allocates_nothing_for_an_array_that_only_claims_to_be_large() throws IOException {
        Response response = received(out -> {
            out.writeByte('V');
            out.writeInt(0);
            out.writeInt(0);
            out.writeByte('A');
            out.writeByte(1);
            out.writeByte('D');
            out.writeInt(Integer.MAX_VALUE);
        });

        assertThat(response).isEqualTo(new Response.Unreadable("a damaged answer"));
    }

    @Test
    void refuses_a_frame_that_is_too_long_before_reading_it() {
        byte[] header = {0x7f, 0, 0, 0};

        assertThatThrownBy(() -> Frame.receive(new ByteArrayInputStream(header)))
                .isInstanceOf(IOException.class)
                .hasMessage("A message says it has 2130706432 bytes; at most 67108864 are allowed.");
    }

    @Test
    void notices_that_the_other_side_went_away_in_the_middle() {
        byte[] half = {0, 0, 0, 9, 1, 2};

        assertThatThrownBy(() -> Frame.receive(new ByteArrayInputStream(half))).isInstanceOf(EOFException.class);
    }

    private static Response sent(Response response) throws IOException {
        return Protocol.response(new Frame.Body(Protocol.answer(response)));
    }

    private static Response received(Frame.Writer body) throws IOException {
        return Protocol.response(new Frame.Body(Frame.body(body)));
    }

    private static Protocol.Request arrived(Protocol.Request request) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        Frame.send(wire, Protocol.writer(request));
        return Protocol.request(Frame.receive(new ByteArrayInputStream(wire.toByteArray())));
    }

    private static final class Mine extends AbstractList<Integer> {
        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
