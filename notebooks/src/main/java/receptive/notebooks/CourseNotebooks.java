package receptive.notebooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;

/**
 * Makes the notebooks of one language out of lessons and solved exercises. Each is made twice: as it is handed out, and
 * solved.
 */
final class CourseNotebooks {

    private static final String SETUP = """
            %%classpath lib/receptive-student.jar
            import static receptive.check.Check.check;
            import static receptive.check.Check.hint;
            %s""";

    private final Locale language;
    private final Map<Exercise, SolvedClass> solutions;
    private final ResourceBundle words;

    CourseNotebooks(Locale language, Map<Exercise, SolvedClass> solutions) {
        this.language = language;
        this.solutions = solutions;
        this.words = ResourceBundle.getBundle(
                "receptive.notebooks.words",
                language,
                CourseNotebooks.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A lesson with its exercises where its text puts them. */
    Notebook lesson(Lesson lesson, String file, String markdown, boolean solved) {
        List<LessonText.Part> parts = LessonText.parts(file, markdown);
        List<Exercise> exercises = Catalogue.exercises(lesson);
        requireEachOnce(exercises, file, parts);
        List<Cell> cells = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (LessonText.Part part : parts) {
            switch (part) {
                case LessonText.Prose prose -> cells.add(Cell.markdown(next(numbers, "text"), prose.markdown()));
                case LessonText.Code code -> cells.add(Cell.code(next(numbers, "code"), code.java()));
                case LessonText.Place place -> cells.addAll(cells(Catalogue.exercise(place.exercise()), solved));
            }
            if (cells.size() == 1) {
                cells.add(setup(exercises));
            }
        }
        return new Notebook(cells, Notebook.JAVA);
    }

    /** All exercises and nothing else, to hand in as one file. */
    Notebook assignment(boolean solved) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.markdown("text-1", words.getString("assignment.introduction")));
        cells.add(setup(Catalogue.exercises()));
        Catalogue.exercises().forEach(exercise -> cells.addAll(cells(exercise, solved)));
        return new Notebook(cells, Notebook.JAVA);
    }

    private List<Cell> cells(Exercise exercise, boolean solved) {
        SolvedClass solution = solutions.get(exercise);
        String stub = solution.stub();
        // Also in the solved notebook the fingerprint is that of the stub: nbgrader takes a cell that matches its
        // fingerprint for one that was never touched.
        NbgraderCell answer = NbgraderCell.solution(exercise.id()).handedOut(Cell.Type.CODE, stub);
        String check = "check(new " + exercise.studentClassName() + "());";
        NbgraderCell points =
                NbgraderCell.check(exercise.id(), exercise.points()).handedOut(Cell.Type.CODE, check);
        return List.of(
                Cell.markdown(exercise.id() + "-statement", statement(exercise)),
                Cell.code(exercise.id(), solved ? solution.solution() : stub).with(answer),
                Cell.code(exercise.id() + "-check", check).with(points));
    }

    private String statement(Exercise exercise) {
        try {
            return words.getString("exercise.statement")
                    .formatted(
                            exercise.title(language),
                            exercise.statement(language).strip(),
                            exercise.points(),
                            exercise.id());
        } catch (MissingResourceException missing) {
            throw new CourseSourceException("The texts of the exercise " + exercise.id() + " lack "
                    + (missing.getKey().isEmpty() ? missing.getClassName() : missing.getKey()) + "; they belong in "
                    + exercise.id() + ".properties beside its contract.");
        }
    }

    private static Cell setup(List<Exercise> exercises) {
        String contracts = exercises.stream()
                .map(exercise -> "import " + exercise.contract().getName() + ";")
                .collect(Collectors.joining("\n"));
        return Cell.code("setup", SETUP.formatted(contracts).strip());
    }

    private static String next(Map<String, Integer> numbers, String kind) {
        return kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }

    private static void requireEachOnce(List<Exercise> exercises, String file, List<LessonText.Part> parts) {
        Set<String> missing = exercises.stream().map(Exercise::id).collect(Collectors.toCollection(HashSet::new));
        for (LessonText.Part part : parts) {
            if (part instanceof LessonText.Place place && !missing.remove(place.exercise())) {
                Optional<Exercise> twice = exercises.stream()
                        .filter(exercise -> exercise.id().equals(place.exercise()))
                        .findFirst();
                throw new CourseSourceException(file + ":" + place.line() + ": "
                        + (twice.isPresent()
                                ? "the exercise " + place.exercise() + " stands here a second time."
                                : "this lesson has no exercise " + place.exercise() + "; it has "
                                        + exercises.stream().map(Exercise::id).collect(Collectors.joining(", "))
                                        + "."));
            }
        }
        if (!missing.isEmpty()) {
            throw new CourseSourceException(file + ": there is no line <!-- exercise: "
                    + missing.stream().sorted().findFirst().orElseThrow() + " -->, so that exercise has no place.");
        }
    }
}
