package receptive.grader.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import receptive.grader.Words;
import receptive.notebooks.QuestionRecord;

/**
 * What one student handed in.
 *
 * @param student the student's id, as the folder or file was named
 * @param sources what was read, sorted by file
 * @param remarks what was wrong with a file, in one sentence each
 * @param hash SHA-256 of names and bytes of the files, in hexadecimal
 * @param language the language of the first notebook that says one: how the student is to be addressed
 * @param questions what the student recorded of questions and answers
 */
public record Submission(
        String student,
        List<Source> sources,
        List<String> remarks,
        String hash,
        Optional<Locale> language,
        List<QuestionRecord.Entry> questions) {

    /** Copies the lists. */
    public Submission {
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }

    /** A submission that says no language and records no questions. */
    public Submission(String student, List<Source> sources, List<String> remarks, String hash) {
        this(student, sources, remarks, hash, Optional.empty(), List.of());
    }

    /** Something to compile on its own: the classes of one source do not see those of another. */
    public sealed interface Source {
        /** The file, relative to the submission; for several files, the folder. */
        String file();
    }

    /**
     * A notebook.
     *
     * @param file the file, relative to the submission
     * @param cells its code cells, in order
     */
    public record NotebookSource(String file, List<CodeCell> cells) implements Source {
        /** Copies the list. */
        public NotebookSource {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A code cell.
     *
     * @param number counted from 1 over the notebook's code cells
     * @param text its source
     * @param exercise the id in its nbgrader metadata, if it is the cell of a solution
     * @param check whether it is a check cell, which the grader replaces by its own suites
     */
    public record CodeCell(int number, String text, Optional<String> exercise, boolean check) {

        /** This cell and the one after it as one, which carries this one's number. */
        public CodeCell joined(CodeCell rest) {
            return new CodeCell(number, text + "\n" + rest.text, exercise.or(rest::exercise), check);
        }
    }

    /**
     * The .java files of a submission, compiled together.
     *
     * @param files file name and text, sorted by name
     */
    public record JavaSources(List<JavaFile> files) implements Source {
        /** Copies the list. */
        public JavaSources {
            files = List.copyOf(files);
        }

        @Override
        public String file() {
            return files.size() == 1 ? files.getFirst().name() : Words.text("file.several", files.size());
        }
    }

    /**
     * A .java file.
     *
     * @param name relative to the submission
     * @param text its source
     */
    public record JavaFile(String name, String text) {}
}
