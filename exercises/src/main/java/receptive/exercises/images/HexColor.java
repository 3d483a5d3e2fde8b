package receptive.exercises.images;

/** Exercise {@code hex-color}: from the six digits that web pages write to red, green and blue. */
public interface HexColor {

    /**
     * The three numbers of a colour: the first two digits are red, the next two green, the last two blue. Two digits {@code hl}
     * stand for {@code 16·h + l}.
     *
     * @param hex six hexadecimal digits in either case, with or without {@code #} in front
     * @return {@code {red, green, blue}}, each 0 to 255
     * @throws IllegalArgumentException if the text is anything else
     */
    int[] hexToRgb(String hex);
}
