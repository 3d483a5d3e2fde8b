package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.notebooks.CellResult.Frame;
import receptive.notebooks.CellResult.Thrown;

class JavaSessionTest {

    private final JavaSession session = new JavaSession(List.of(), new InProcessExecutionControl(List.of()));

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_trailing_expression_is_the_value_of_the_cell_with_or_without_semicolon() {
        assertThat(session.evaluate(1, "int x = 40;\nx + 2").value()).contains(42);
        assertThat(session.evaluate(2, "x + 3;").value()).contains(43);
        assertThat(session.evaluate(3, "x").value()).contains(40);
        assertThat(session.evaluate(4, "x + 1; // and\n  // comments").value()).contains(41);
    }

    @Test
    void declarations_assignments_and_void_calls_have_no_value() {
        assertThat(session.evaluate(1, "int x = 3;").value()).isEmpty();
        assertThat(session.evaluate(2, "x = 4").value()).isEmpty();
        assertThat(session.evaluate(3, "List<Integer> l = new ArrayList<>();\nl.clear()")
                        .value())
                .isEmpty();
        assertThat(session.evaluate(4, "").value()).isEmpty();
        assertThat(session.evaluate(5, "x + 1;\nclass A {}").value()).isEmpty();
        assertThat(session.evaluate(6, "(Object) null").value()).isEmpty();
    }

    @Test
    void a_value_is_the_object_itself() {
        assertThat(session.evaluate(1, "new int[] {1, 2}").value().orElseThrow())
                .isEqualTo(new int[] {1, 2});
    }

    @Test
    void magics_are_passed_over_and_keep_their_lines() {
        CellResult result = session.evaluate(1, "%classpath a.jar\n!ls\nint x = \"no\";");

        assertThat(result.diagnostics())
                .containsExactly(new CellDiagnostic(
                        1,
                        3,
                        9,
                        true,
                        "incompatible types: java.lang.String cannot be converted to int",
                        "int x = \"no\";"));
    }

    @Test
    void a_percent_sign_in_a_text_block_is_text() {
        assertThat(session.evaluate(1, "\"\"\"\n%d\n\"\"\".strip()").value()).contains("%d");
    }

    @Test
    void a_diagnostic_marks_its_place() {
        CellResult result = session.evaluate(1, "\n\nclass A {\n\tint f() {\n\t\treturn y;\n\t}\n}\nint z = 08;");

        assertThat(result.diagnostics().getFirst().marked()).startsWith("int z = 08;\n");
        assertThat(result.diagnostics().getFirst().line()).isEqualTo(8);
        assertThat(result.waiting().getFirst().marked())
                .isEqualTo("\t\treturn y;\n\t\t       ^ cannot find variable y, which A uses");
    }

    @Test
    void an_unfinished_cell_says_so() {
        CellResult result = session.evaluate(1, "class A {\n    void f() {\n");

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .extracting(CellDiagnostic::message)
                .containsExactly("reached end of file while parsing");
    }

    @Test
    void the_rest_of_a_cell_is_left_out_after_an_error() {
        CellResult result = session.evaluate(1, "int a = 1;\nint b = \"\";\nint c = 3;");

        assertThat(result.snippets()).extracting(CellResult.Snippet::name).containsExactly("a", "b");
        assertThat(result.snippets())
                .extracting(CellResult.Snippet::status)
                .containsExactly(CellResult.Status.DONE, CellResult.Status.REJECTED);
        assertThat(session.evaluate(2, "a").value()).contains(1);
        assertThat(session.evaluate(3, "c").succeeded()).isFalse();
    }

    @Test
    void the_rest_of_a_cell_is_left_out_after_an_exception() {
        session.evaluate(1, "int n = 0;");
        CellResult result = session.evaluate(2, "n = 1 / n;\nn = 77;");

        assertThat(result.thrown()).isPresent();
        assertThat(session.evaluate(3, "n").value()).contains(0);
    }

    @Test
    void an_exception_names_the_cells_and_lines_it_came_through() {
        session.evaluate(
                4, "%magic\n\nint zero = 0;\n\nclass A {\n    int f(int n) {\n        return n / zero;\n    }\n}");
        Thrown thrown = session.evaluate(6, "// first\n\n  int y =\n      new A().f(3);")
                .thrown()
                .orElseThrow();

        assertThat(thrown.type()).isEqualTo("java.lang.ArithmeticException");
        assertThat(thrown.message()).isEqualTo("/ by zero");
        assertThat(thrown.frames()).containsExactly(new Frame("A.f", 4, 7), new Frame("", 6, 4));
    }

    @Test
    void an_exception_carries_its_cause() {
        Thrown thrown = session.evaluate(
                        1, "throw new IllegalStateException(\"outer\", new RuntimeException(\"inner\"));")
                .thrown()
                .orElseThrow();

        assertThat(thrown.message()).isEqualTo("outer");
        assertThat(thrown.cause().orElseThrow().message()).isEqualTo("inner");
    }

    @Test
    void a_declaration_waits_for_what_it_names_and_then_comes_alive() {
        assertThat(session.evaluate(1, "int f() { return g() + 1; }").waiting())
                .extracting(CellDiagnostic::message)
                .containsExactly("cannot find method g(), which f uses");
        assertThat(session.evaluate(2, "f()").diagnostics())
                .extracting(CellDiagnostic::cell)
                .containsExactly(1);
        session.evaluate(3, "int g() { return 1; }");

        assertThat(session.evaluate(4, "f()").value()).contains(2);
        assertThat(session.waiting()).isEmpty();
    }

    @Test
    void a_class_can_be_declared_again_with_other_methods() {
        session.evaluate(1, "class A { int f() { return 1; } }\nA a = new A();");
        session.evaluate(2, "class A { String f(int n) { return \"n\" + n; } }");

        assertThat(session.evaluate(3, "new A().f(2)").value()).contains("n2");
    }

    @Test
    void cells_do_not_see_the_class_path_of_this_process() {
        String mine = JavaSession.class.getName();

        assertThat(session.evaluate(1, "import " + mine + ";").diagnostics())
                .extracting(CellDiagnostic::message)
                .containsExactly("package receptive.notebooks does not exist");
        assertThat(session.evaluate(2, mine + ".class").succeeded()).isFalse();
        assertThat(session.evaluate(3, "Class.forName(\"" + mine + "\")")
                        .thrown()
                        .orElseThrow()
                        .type())
                .isEqualTo("java.lang.ClassNotFoundException");
        assertThat(session.evaluate(4, "org.junit.jupiter.api.Test.class").succeeded())
                .isFalse();
    }

    @Test
    void a_class_path_that_grows_does_not_let_the_process_in(@TempDir Path empty) {
        session.addToClassPath(empty);

        assertThat(session.evaluate(1, "import " + JavaSession.class.getName() + ";")
                        .succeeded())
                .isFalse();
        assertThat(session.evaluate(2, "org.junit.jupiter.api.Test.class").succeeded())
                .isFalse();
    }

    @Test
    void a_class_path_that_grows_is_there_for_the_compiler_and_at_run_time() {
        session.addToClassPath(Path.of("target", "classes"));

        assertThat(session.evaluate(1, "receptive.notebooks.CellResult.Status.DONE.name()")
                        .value())
                .contains("DONE");
        assertThat(session.evaluate(2, "receptive.notebooks.CellResult.class.getClassLoader().getName()")
                        .value())
                .contains("notebook");
    }

    @Test
    @Timeout(20)
    void a_loop_can_be_stopped_and_the_session_goes_on() throws InterruptedException {
        session.evaluate(1, "long n = 0;");
        Thread stopper = stopAfter(300);
        CellResult looping = session.evaluate(2, "while (true) {\n    n++;\n}");
        stopper.join();

        assertThat(looping.stopped()).isTrue();
        assertThat(looping.succeeded()).isFalse();
        assertThat(session.evaluate(3, "n > 0").value()).contains(true);
    }

    @Test
    @Timeout(20)
    void a_sleep_and_a_recursion_can_be_stopped() throws InterruptedException {
        Thread stopper = stopAfter(300);
        assertThat(session.evaluate(1, "Thread.sleep(100_000);").stopped()).isTrue();
        stopper.join();

        stopper = stopAfter(300);
        CellResult result = session.evaluate(2, "boolean f(int n) { return n > 60 || (f(n + 1) & f(n + 1)); }\nf(0)");
        stopper.join();
        assertThat(result.stopped()).isTrue();
    }

    @Test
    @Timeout(20)
    void what_follows_a_stopped_cell_is_not_stopped() throws InterruptedException {
        Thread stopper = stopAfter(300);
        session.evaluate(1, "Thread.sleep(100_000);");
        stopper.join();

        assertThat(session.evaluate(2, "class A {}").stopped()).isFalse();
    }

    @Test
    @Timeout(20)
    void a_thread_that_was_interrupted_and_goes_on_ends_after_the_cell() {
        session.evaluate(1, """
                Thread deaf = new Thread(() -> { long n = 0; while (true) { n++; } });
                Thread busy = new Thread(() -> { while (deaf.isAlive()) { } });
                deaf.start();
                busy.start();
                deaf.interrupt();""");

        assertThat(session.evaluate(2, "deaf.join(); busy.join(); deaf.isAlive() || busy.isAlive()")
                        .value())
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"String s = \"%s\";", "System.out.println(\"%s\");", "class S { String s = \"%s\"; }"})
    void a_constant_too_long_for_a_class_file_is_an_error_and_the_session_goes_on(String cell) {
        session.evaluate(1, "int a = 1;");

        CellResult result = session.evaluate(2, cell.formatted("x".repeat(70_000)));

        assertThat(result.diagnostics())
                .extracting(CellDiagnostic::message)
                .containsExactly("constant string too long");
        assertThat(result.diagnostics().getFirst().marked()).hasSizeLessThan(500);
        assertThat(session.evaluate(3, "a + 1").value()).contains(2);
    }

    @Test
    void code_beyond_the_compiler_is_an_error_and_the_session_goes_on() {
        session.evaluate(1, "int a = 1;");
        CellResult result =
                session.evaluate(2, "int b = 2;\nint c = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";");

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .extracting(CellDiagnostic::message)
                .containsExactly("the compiler itself gave up here; write it in simpler steps");
        assertThat(session.evaluate(3, "class D { int f() { return a; } }\nnew D().f()")
                        .value())
                .contains(1);
    }

    @Test
    void a_text_is_complete_unless_it_breaks_off() {
        assertThat(session.isComplete("int a = 1;\nclass B {}")).isTrue();
        assertThat(session.isComplete("%classpath x.jar\n")).isTrue();
        assertThat(session.isComplete("int a = 1;\nclass B {")).isFalse();
        assertThat(session.isComplete("int c = " + "(".repeat(20_000))).isTrue();
    }

    private Thread stopAfter(long milliseconds) {
        CountDownLatch never = new CountDownLatch(1);
        Thread stopper = new Thread(() -> {
            try {
                never.await(milliseconds, TimeUnit.MILLISECONDS);
            } catch (InterruptedException early) {
                Thread.currentThread().interrupt();
            }
            session.stop();
        });
        stopper.start();
        return stopper;
    }
}
