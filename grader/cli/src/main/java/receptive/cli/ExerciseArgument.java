package receptive.cli;

import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.UsageProblem;

/** An exercise named on the command line. */
final class ExerciseArgument {

    private ExerciseArgument() {}

    /**
     * The exercise with an id.
     *
     * @throws UsageProblem if there is none, naming those there are
     */
    static Exercise named(String id) {
        try {
            return Catalogue.exercise(id);
        } catch (IllegalArgumentException unknown) {
            throw new UsageProblem(unknown.getMessage());
        }
    }
}
