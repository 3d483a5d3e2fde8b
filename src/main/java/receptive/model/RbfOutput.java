package receptive.model;

import java.util.List;

/**
 * The output layer of 1998: how far the input is from the picture of each class, as a squared distance.
 *
 * <p>{@code y[i] = sum over j of (x[j] − code[i][j])²}. Input {@code [N, length of a code]}, output {@code [N, codes]}; the
 * smallest value wins. The codes are set by hand and not trained: +1 is written {@code #}, −1 is written {@code .}. No
 * parameters.
 *
 * <p>Source: LeCun et al. 1998, section II.B and figure 3.
 *
 * @param codes one text per class, all of one length
 */
public record RbfOutput(List<String> codes) implements Layer {

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if there are none, they differ in length, or one holds another character
     */
    public RbfOutput {
        Settings.present("RbfOutput", "list of codes", codes);
        codes = List.copyOf(codes);
        Settings.atLeast(1, "RbfOutput", "number of codes", codes.size());
        int length = codes.getFirst().length();
        for (String code : codes) {
            if (!code.matches("[#.]+") || code.length() != length) {
                throw new IllegalArgumentException(
                        "RbfOutput needs codes of one length, made of # and . only, but got \"" + code + "\".");
            }
        }
    }

    /** The ten digits as pictures of 12 rows and 7 columns: 84 inputs, 10 outputs. Drawn after the idea of figure 3. */
    public static RbfOutput digits() {
        return new RbfOutput(Digits.CODES);
    }

    /** The length of a code, hence of the input. */
    public int inputs() {
        return codes.getFirst().length();
    }

    /** The number of codes, hence the length of the output. */
    public int outputs() {
        return codes.size();
    }
}
