package receptive.notebooks.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comments that the build collected, and how to read a comment as plain text. */
public final class Documentation {

    private static final String FILE = "comments.txt";

    private final Map<String, String> comments;

    Documentation(Map<String, String> comments) {
        this.comments = Map.copyOf(comments);
    }

    /** The course's own; without comments if the build has collected none. */
    public static Documentation ofTheCourse() {
        try (InputStream file = Documentation.class.getResourceAsStream(FILE)) {
            return new Documentation(
                    file == null ? Map.of() : Comments.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What stands at a cursor, to be read: its signature and, if there is one, its comment.
     *
     * @param signature as JShell writes it
     * @param comment the comment if JShell has found one, else null
     */
    public String of(String signature, String comment) {
        Signature found = Signature.of(signature);
        String known = comment == null ? commentOn(found).orElse("") : comment;
        return known.isEmpty() ? found.text() : found.text() + "\n\n" + DocComment.plain(known);
    }

    /** A method of the student's own class is documented by the contract, if only one has such a method. */
    private Optional<String> commentOn(Signature signature) {
        String exact = comments.get(signature.key());
        if (exact != null || !signature.key().contains(".")) {
            return Optional.ofNullable(exact);
        }
        String member = signature.key().substring(signature.key().indexOf('.'));
        List<String> owners = member.endsWith(")")
                ? comments.keySet().stream().filter(key -> key.endsWith(member)).toList()
                : List.of();
        return owners.size() == 1 ? Optional.of(comments.get(owners.getFirst())) : Optional.empty();
    }
}
