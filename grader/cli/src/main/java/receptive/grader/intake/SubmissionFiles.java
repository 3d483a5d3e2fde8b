package receptive.grader.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import receptive.check.Language;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.Words;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.JavaFile;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.notebooks.Cell;
import receptive.notebooks.NbgraderCell;
import receptive.notebooks.Notebook;
import receptive.notebooks.NotebookReader;
import receptive.notebooks.QuestionRecord;
import receptive.notebooks.UnreadableNotebookException;

/** Reads the files of one student. */
final class SubmissionFiles {

    /** A notebook without outputs stays far below; one with pictures may come near. */
    private static final int LARGEST_MEGABYTES = 50;

    private static final Set<String> EXERCISES =
            Catalogue.exercises().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());

    private static final Pattern CONTRACT = Pattern.compile(Catalogue.exercises().stream()
            .map(exercise -> exercise.contract().getSimpleName())
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private SubmissionFiles() {}

    static Submission read(String student, Path folder, List<Path> files) {
        List<Submission.Source> sources = new ArrayList<>();
        List<JavaFile> javaFiles = new ArrayList<>();
        List<Notebook> notebooks = new ArrayList<>();
        // Which language they are said in turns out when all files are read.
        List<Supplier<String>> remarks = new ArrayList<>();
        MessageDigest digest = sha256();
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            try {
                if (Files.size(file) > LARGEST_MEGABYTES * 1024L * 1024) {
                    remarks.add(() -> Words.text("file.large", name, LARGEST_MEGABYTES));
                    continue;
                }
                byte[] bytes = Files.readAllBytes(file);
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
                if (name.toLowerCase(Locale.ROOT).endsWith(".java")) {
                    wrongByte(bytes).ifPresent(line -> remarks.add(() -> Words.text("file.encoding", name, line)));
                    javaFiles.add(new JavaFile(name, new String(bytes, StandardCharsets.UTF_8)));
                } else {
                    Optional<Notebook> notebook = notebook(name, bytes, remarks);
                    notebook.map(read -> new NotebookSource(name, codeCells(read)))
                            .ifPresent(sources::add);
                    notebook.ifPresent(notebooks::add);
                }
            } catch (IOException unreadable) {
                remarks.add(() -> Words.text("file.unreadable", name));
            }
        }
        if (!javaFiles.isEmpty()) {
            sources.add(new JavaSources(javaFiles));
        }
        if (!sources.isEmpty() && !knowsAnExercise(new Submission(student, sources, List.of(), ""))) {
            remarks.add(() -> Words.text("file.foreign"));
        }
        Optional<Locale> language = notebooks.stream()
                .flatMap(notebook -> notebook.language().stream())
                .findFirst();
        return new Submission(
                student,
                sources,
                Language.speaking(
                        language.orElseGet(Language::current),
                        () -> remarks.stream().map(Supplier::get).toList()),
                HexFormat.of().formatHex(digest.digest()),
                language,
                notebooks.stream()
                        .flatMap(notebook -> QuestionRecord.of(notebook).stream())
                        .toList());
    }

    /** Whether there is a cell of an exercise, or code that names a contract. */
    static boolean knowsAnExercise(Submission submission) {
        return submission.sources().stream().anyMatch(source -> switch (source) {
            case NotebookSource notebook ->
                notebook.cells().stream()
                        .anyMatch(cell -> cell.exercise().isPresent()
                                || CONTRACT.matcher(cell.text()).find());
            case JavaSources java ->
                java.files().stream()
                        .anyMatch(file -> CONTRACT.matcher(file.text()).find());
        });
    }

    private static Optional<Notebook> notebook(String name, byte[] bytes, List<Supplier<String>> remarks) {
        try {
            return Optional.of(NotebookReader.read(bytes, name));
        } catch (UnreadableNotebookException damaged) {
            Optional<Long> wrong = wrongByte(bytes);
            remarks.add(() -> wrong.map(line -> Words.text("notebook.encoding", name, line))
                    .orElseGet(() -> damaged.sentence(Language.current())));
            return Optional.empty();
        }
    }

    /** The line of the first byte that is no UTF-8; a character cut off by the end of the file is none. */
    private static Optional<Long> wrongByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, false);
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), false);
        }
        if (!result.isError()) {
            return Optional.empty();
        }
        long line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return Optional.of(line);
    }

    private static List<CodeCell> codeCells(Notebook notebook) {
        List<CodeCell> cells = new ArrayList<>();
        for (Cell cell : notebook.cells()) {
            if (cell.type() == Cell.Type.CODE) {
                Optional<String> exercise = cell.nbgrader()
                        .filter(NbgraderCell::solution)
                        .map(NbgraderCell::gradeId)
                        .filter(EXERCISES::contains);
                boolean check = cell.nbgrader()
                        .filter(metadata -> metadata.grade() && !metadata.solution())
                        .isPresent();
                cells.add(new CodeCell(cells.size() + 1, cell.source(), exercise, check));
            }
        }
        return cells;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
