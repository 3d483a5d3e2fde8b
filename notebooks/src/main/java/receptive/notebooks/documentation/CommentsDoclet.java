package receptive.notebooks.documentation;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import jdk.javadoc.doclet.Doclet;
import jdk.javadoc.doclet.DocletEnvironment;
import jdk.javadoc.doclet.Reporter;

/**
 * Writes the comments of all public types and members into one text file, as {@link Comments} reads it. The name of the file
 * is the doclet's one option, {@code -file}.
 */
public final class CommentsDoclet implements Doclet {

    private final Map<String, String> comments = new TreeMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private Path file;
    private DocletEnvironment environment;

    @Override
    public void init(Locale locale, Reporter reporter) {
        // What goes wrong is thrown.
    }

    @Override
    public String getName() {
        return "Comments";
    }

    @Override
    public Set<? extends Option> getSupportedOptions() {
        // Maven's plugin sets --no-fonts for whatever doclet it runs.
        return Set.of(
                new Given("-file", 1, words -> file = Path.of(words.getFirst())),
                new Given("--no-fonts", 0, words -> {}));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean run(DocletEnvironment docEnvironment) {
        environment = docEnvironment;
        for (Element element : docEnvironment.getIncludedElements()) {
            if (element instanceof TypeElement type && isPublic(type)) {
                take(type);
            }
        }
        ambiguous.forEach(comments::remove);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, Comments.write(comments), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException("The comments cannot be written to " + file + ".", failed);
        }
        return true;
    }

    private void take(TypeElement type) {
        put(type.getQualifiedName().toString(), environment.getElementUtils().getDocComment(type));
        String owner = type.getSimpleName().toString();
        for (Element member : type.getEnclosedElements()) {
            if (!member.getModifiers().contains(Modifier.PUBLIC) && type.getKind() != ElementKind.INTERFACE) {
                continue;
            }
            String comment = environment.getElementUtils().getDocComment(member);
            switch (member) {
                case RecordComponentElement component ->
                    put(owner + "." + component.getSimpleName() + "()", ofComponent(type, component));
                case ExecutableElement method -> put(key(owner, method), comment);
                case VariableElement field -> put(type.getQualifiedName() + "." + field.getSimpleName(), comment);
                default -> {}
            }
        }
    }

    /** What the record's comment says of one component. */
    private String ofComponent(TypeElement record, RecordComponentElement component) {
        DocCommentTree comment = environment.getDocTrees().getDocCommentTree(record);
        if (comment == null) {
            return null;
        }
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(param -> param.getName().getName().contentEquals(component.getSimpleName()))
                .map(param ->
                        param.getDescription().stream().map(Object::toString).collect(Collectors.joining()))
                .findFirst()
                .orElse(null);
    }

    private static String key(String owner, ExecutableElement method) {
        String name = method.getKind() == ElementKind.CONSTRUCTOR ? owner : owner + "." + method.getSimpleName();
        List<? extends VariableElement> parameters = method.getParameters();
        String types = parameters.stream().map(each -> name(each.asType())).collect(Collectors.joining(","));
        return name + "(" + (method.isVarArgs() ? types.substring(0, types.length() - 2) + "..." : types) + ")";
    }

    private static String name(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> name(array.getComponentType()) + "[]";
            case DeclaredType declared -> declared.asElement().getSimpleName().toString();
            default -> type.toString();
        };
    }

    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (type.getEnclosingElement() instanceof QualifiedNameable outer
                        && (!(outer instanceof TypeElement around) || isPublic(around)));
    }

    /** Keys hold simple names; two that are alike tell nothing. */
    private void put(String key, String comment) {
        if (comment != null && !comment.isBlank() && comments.put(key, comment) != null) {
            ambiguous.add(key);
        }
    }

    /** An option and what it does with the words after it. */
    private record Given(String name, int words, Consumer<List<String>> use) implements Option {
        @Override
        public int getArgumentCount() {
            return words;
        }

        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public Kind getKind() {
            return Kind.STANDARD;
        }

        @Override
        public List<String> getNames() {
            return List.of(name);
        }

        @Override
        public String getParameters() {
            return "";
        }

        @Override
        public boolean process(String option, List<String> arguments) {
            use.accept(arguments);
            return true;
        }
    }
}
