package receptive.suites;

import receptive.check.Expectation;
import receptive.check.Wording;
import receptive.model.Layer;
import receptive.model.Network;

/** What suites ask of a network that a call returned, named in the language that is spoken. */
public final class NetworkQuestions {

    private static final Wording WORDS = Wording.of("receptive.suites.words");

    private NetworkQuestions() {}

    /** It reads inputs of this shape. */
    public static <C> void reads(Expectation.Calling<C> call, int... shape) {
        call.measuring(WORDS.text("measure.input"), (Network network) -> network.input()
                        .toArray())
                .toGive(shape);
    }

    /** Its last layer puts out this shape. */
    public static <C> void putsOut(Expectation.Calling<C> call, int... shape) {
        call.measuring(WORDS.text("measure.output"), Networks::output).toGive(shape);
    }

    /** It trains so many numbers. */
    public static <C> void trains(Expectation.Calling<C> call, long parameters) {
        call.measuring(WORDS.text("measure.parameters"), Networks::parameters).toGive(parameters);
    }

    /** It has so many connections, as LeCun et al. 1998 count them. */
    public static <C> void connects(Expectation.Calling<C> call, long connections) {
        call.measuring(WORDS.text("measure.connections"), Networks::connections).toGive(connections);
    }

    /** The first layers of a type put out these shapes; there may be more of the type. */
    public static <C> void shapes(Expectation.Calling<C> call, Class<? extends Layer> type, int[]... shapes) {
        for (int i = 0; i < shapes.length; i++) {
            int number = i + 1;
            call.measuring(
                            WORDS.text("measure.output-of", type.getSimpleName(), number),
                            (Network network) -> Networks.outputOf(type, number, network))
                    .toGive(shapes[i]);
        }
    }

    /** With seeded weights it answers a random picture as the right network does. */
    public static <C> void computes(Expectation.Calling<C> call, long seed) {
        call.measuring(WORDS.text("measure.scores"), (Network network) -> Networks.scores(network, seed))
                .toAgreeWithTheReference();
    }
}
