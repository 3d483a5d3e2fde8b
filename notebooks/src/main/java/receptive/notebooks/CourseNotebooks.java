package receptive.notebooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
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
            %sreceptive.check.Check.language("%s");""";

    private final Locale language;
    private final Map<Exercise, SolvedClass> solutions;

    CourseNotebooks(Locale language, Map<Exercise, SolvedClass> solutions) {
        this.language = language;
        this.solutions = solutions;
    }

    /** A lesson, or one of its assignments, with the exercises where its text puts them. */
    Notebook lesson(String file, String markdown, boolean solved) {
        List<LessonText.Part> parts = LessonText.parts(file, markdown);
        List<Exercise> exercises = parts.stream()
                .filter(LessonText.Place.class::isInstance)
                .map(part -> Catalogue.exercise(((LessonText.Place) part).exercise()))
                .toList();
        List<Cell> cells = cells(parts, exercises, solved);
        cells.add(questions());
        return Notebook.java(language, cells);
    }

    /** A page to look things up in, without exercises. */
    Notebook page(String file, String markdown) {
        List<LessonText.Part> parts = LessonText.parts(file, markdown);
        for (LessonText.Part part : parts) {
            if (part instanceof LessonText.Place place) {
                throw new CourseSourceException(file + ":" + place.line() + ": exercises belong into lessons; move "
                        + place.exercise() + " into one.");
            }
        }
        return Notebook.java(language, cells(parts, List.of(), false));
    }

    private List<Cell> cells(List<LessonText.Part> parts, List<Exercise> exercises, boolean solved) {
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
        return cells;
    }

    /** All exercises and nothing else, to hand in as one file. */
    Notebook assignment(boolean solved) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.markdown("text-1", Words.text(language, "assignment.introduction")));
        cells.add(setup(Catalogue.exercises()));
        Catalogue.exercises().forEach(exercise -> cells.addAll(cells(exercise, solved)));
        cells.add(questions());
        return Notebook.java(language, cells);
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
            return Words.text(
                    language,
                    "exercise.statement",
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

    private Cell setup(List<Exercise> exercises) {
        String contracts = exercises.stream()
                .map(exercise -> "import " + exercise.contract().getName() + ";\n")
                .collect(Collectors.joining());
        return Cell.code("setup", SETUP.formatted(contracts, language.toLanguageTag()));
    }

    private Cell questions() {
        return Cell.markdown(
                QuestionRecord.CELL, Words.text(language, "questions").strip());
    }

    private static String next(Map<String, Integer> numbers, String kind) {
        return kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }

    /**
     * Makes sure that the notebooks of a lesson hold its exercises, each in one place.
     *
     * @param texts their sources, by what to call them in messages
     * @throws CourseSourceException if one is missing, stands twice or belongs elsewhere
     */
    static void requireEachOnce(Lesson lesson, Map<String, String> texts) {
        List<Exercise> exercises = Catalogue.exercises(lesson);
        Set<String> missing = exercises.stream().map(Exercise::id).collect(Collectors.toCollection(HashSet::new));
        texts.forEach((file, markdown) -> {
            for (LessonText.Part part : LessonText.parts(file, markdown)) {
                if (part instanceof LessonText.Place place && !missing.remove(place.exercise())) {
                    throw misplaced(exercises, file, place);
                }
            }
        });
        if (!missing.isEmpty()) {
            throw new CourseSourceException(String.join(", ", texts.keySet()) + ": there is no line <!-- exercise: "
                    + missing.stream().sorted().findFirst().orElseThrow() + " -->, so that exercise has no place.");
        }
    }

    private static CourseSourceException misplaced(List<Exercise> exercises, String file, LessonText.Place place) {
        List<String> ids = exercises.stream().map(Exercise::id).toList();
        return new CourseSourceException(file + ":" + place.line() + ": "
                + (ids.contains(place.exercise())
                        ? "the exercise " + place.exercise() + " stands here a second time."
                        : "this lesson has no exercise " + place.exercise() + "; it has " + String.join(", ", ids)
                                + "."));
    }
}
