package receptive.watch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import receptive.check.Language;
import receptive.check.Wording;
import receptive.exercises.Exercise;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.grader.Workbench;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.Sandbox;
import receptive.practice.Bar;
import receptive.practice.OwnSandbox;
import receptive.practice.ReportText;
import receptive.practice.Standing;
import receptive.practice.StudentFile;

/**
 * Shows the report on the current exercise, again after each save, and answers to keys until it is told to quit. Only keys
 * lead to another exercise.
 */
public final class Watch {

    private static final Wording WORDS = Wording.of("receptive.watch.words");
    private static final int BAR = 24;

    /** What the page shows below its heading. */
    private enum View {
        REPORT,
        TASK,
        LIST,
        SOLUTION,
        RESET
    }

    private final Workplace workplace;
    private final Screen screen;
    private final BlockingQueue<Event> events;
    private View view = View.REPORT;
    private int hints;
    private String message = "";
    private String typed = "";

    private Watch(Workplace workplace, Screen screen, BlockingQueue<Event> events) {
        this.workplace = workplace;
        this.screen = screen;
        this.events = events;
    }

    /**
     * Watches a file or folder until a key says to quit or there are no more keys.
     *
     * @param asked the language asked for; without it that of the notebook, else that of the environment
     * @param sandbox where the student's code runs
     * @throws UsageProblem if there is nothing to watch
     */
    public static void run(
            Installation installation,
            StudentFile file,
            Optional<Locale> asked,
            Supplier<Sandbox> sandbox,
            Supplier<Console> console) {
        Submission submission = file.read();
        Locale language = asked.or(submission::language).orElseGet(Language::current);
        Language.speaking(language, () -> {
            if (StudentFile.exercises(submission).isEmpty()) {
                throw new UsageProblem(WORDS.text("nothing", file.path().getFileName()));
            }
            Sandbox chosen = sandbox.get();
            BlockingQueue<Event> events = new LinkedBlockingQueue<>();
            try (Console opened = console.get();
                    Workbench bench = new Workbench(installation, chosen);
                    Saves saves = new Saves(file.path())) {
                opened.screen().busy(WORDS.text("starting"));
                Workplace workplace = new Workplace(installation, file, submission, bench);
                workplace.checkAll();
                workplace.takeUp();
                Keys.read(opened.in(), events);
                saves.reportTo(events);
                Watch watch = new Watch(workplace, opened.screen(), events);
                watch.message = OwnSandbox.remark(chosen);
                watch.answer();
            } catch (IOException cannot) {
                throw new EnvironmentProblem("The folder " + file.folder() + " cannot be watched.", cannot);
            }
            return null;
        });
    }

    private void answer() {
        show();
        try {
            while (true) {
                switch (events.take()) {
                    case Event.Key(char key) -> {
                        if (!press(Character.toLowerCase(key))) {
                            return;
                        }
                    }
                    case Event.Saved() -> saved();
                    case Event.NoMoreKeys() -> {
                        return;
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void saved() {
        events.removeIf(Event.Saved.class::isInstance);
        try {
            if (!workplace.reread()) {
                return;
            }
            message = "";
            view = View.REPORT;
            checking(workplace::checkCurrent);
        } catch (UsageProblem unreadable) {
            message = unreadable.getMessage();
        }
        show();
    }

    private void checking(Runnable check) {
        screen.busy(WORDS.text("checking"));
        check.run();
    }

    /** Answers to a key and says whether to go on. */
    private boolean press(char key) {
        if (key == '\n' && typed.isEmpty()) {
            // Behind a key where there is no terminal; it means nothing by itself.
            return true;
        }
        if (view == View.RESET) {
            confirm(key);
        } else if (view == View.LIST && (Character.isDigit(key) || key == '\n')) {
            choose(key);
        } else {
            message = "";
            typed = "";
            switch (key) {
                case 'q', '\u0003', '\u0004' -> {
                    return false;
                }
                case 'n' -> next();
                case 'h' -> hint();
                case 't' -> view = view == View.TASK ? View.REPORT : View.TASK;
                case 'l' -> view = view == View.LIST ? View.REPORT : View.LIST;
                case 's' -> solution();
                case 'x' -> view = View.RESET;
                case 'c' -> {
                    rereadIfReadable();
                    checking(workplace::checkAll);
                    view = View.LIST;
                }
                default -> view = View.REPORT;
            }
        }
        show();
        return true;
    }

    private void rereadIfReadable() {
        try {
            workplace.reread();
        } catch (UsageProblem unreadable) {
            message = unreadable.getMessage();
        }
    }

    private void next() {
        view = View.REPORT;
        if (workplace.next()) {
            hints = 0;
            checking(workplace::checkCurrent);
        } else {
            message = WORDS.text(
                    workplace.done() == workplace.exercises().size() ? "done" : "noOther",
                    workplace.current().id());
        }
    }

    private void hint() {
        view = View.REPORT;
        if (hints < workplace.current().hints(Language.current()).size()) {
            hints++;
        } else {
            message = WORDS.text("noMoreHints");
        }
    }

    private void solution() {
        if (workplace.standing(workplace.current()) != Standing.PASSED) {
            message = WORDS.text("solution.first");
        } else if (workplace.solution().isEmpty()) {
            message = WORDS.text("solution.none");
        } else {
            view = view == View.SOLUTION ? View.REPORT : View.SOLUTION;
        }
    }

    private void confirm(char key) {
        view = View.REPORT;
        message = "";
        if (key == 'y') {
            try {
                message = WORDS.text(
                        workplace.file().isNotebook() ? "reset.notebook" : "reset.file",
                        workplace.current().id(),
                        workplace.reset().getFileName());
            } catch (UsageProblem refused) {
                message = refused.getMessage();
            }
        }
    }

    /** In the list, digits and then Enter go to the exercise of that number. */
    private void choose(char key) {
        if (key != '\n') {
            typed += typed.length() < 3 ? key : "";
            return;
        }
        int number = Integer.parseInt(typed);
        typed = "";
        if (number >= 1 && number <= workplace.exercises().size()) {
            workplace.goTo(number - 1);
            hints = 0;
            view = View.REPORT;
            checking(workplace::checkCurrent);
        } else {
            message = WORDS.text("list.none", number, workplace.exercises().size());
        }
    }

    private void show() {
        String body =
                switch (view) {
                    case REPORT -> report();
                    case TASK -> workplace.current().statement(Language.current());
                    case LIST -> list();
                    case SOLUTION -> workplace.solution().orElse("");
                    case RESET -> WORDS.text("reset.ask", workplace.current().id());
                };
        screen.show(heading(), body + (message.isEmpty() ? "" : "\n\n" + message), footer());
    }

    private String heading() {
        return WORDS.text(
                "heading",
                ReportText.heading(workplace.current()),
                workplace.exercises().indexOf(workplace.current()) + 1,
                workplace.exercises().size());
    }

    private String report() {
        StringBuilder text = new StringBuilder();
        Standing standing = workplace.standing(workplace.current());
        if (standing == Standing.UNTOUCHED) {
            text.append(WORDS.text(
                    workplace.file().isNotebook() ? "untouched.notebook" : "untouched.file",
                    workplace.current().studentClassName()));
            if (!workplace.file().isNotebook()) {
                text.append("\n\n").append(workplace.current().statement(Language.current()));
            }
        } else {
            text.append(ReportText.brief(workplace.report()).strip());
        }
        workplace.remarks().forEach(remark -> text.append('\n').append(remark));
        List<String> all = workplace.current().hints(Language.current());
        for (int number = 1; number <= hints; number++) {
            text.append("\n\n").append(WORDS.text("hint", number, all.size(), all.get(number - 1)));
        }
        if (standing == Standing.PASSED) {
            text.append("\n\n")
                    .append(WORDS.text(workplace.done() == workplace.exercises().size() ? "done" : "passed"));
        }
        return text.toString().strip();
    }

    private String list() {
        List<Exercise> exercises = workplace.exercises();
        String lines = IntStream.range(0, exercises.size())
                .mapToObj(i -> ReportText.line(exercises.get(i), workplace.standing(exercises.get(i)))
                        .replaceFirst(" ", String.format(Locale.ROOT, " %2d ", i + 1))
                        .concat(exercises.get(i).equals(workplace.current()) ? "  <" : ""))
                .collect(Collectors.joining("\n"));
        return lines + "\n\n" + WORDS.text("list.choose") + (typed.isEmpty() ? "" : " " + typed);
    }

    private String footer() {
        String bar = Bar.of(workplace.done(), workplace.exercises().size(), BAR) + " "
                + WORDS.text(
                        "progress",
                        workplace.done(),
                        workplace.exercises().size(),
                        workplace.file().path().getFileName());
        String keys = view == View.RESET ? WORDS.text("keys.reset") : WORDS.text("keys");
        boolean solution = view != View.RESET && workplace.solution().isPresent();
        return bar + "\n" + keys + (solution ? WORDS.text("keys.solution") : "");
    }
}
