package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.notebooks.Program.DeclaredClass;

class ProgramRecorderTest {

    private static Program record(String... cells) {
        try (ProgramRecorder recorder = new ProgramRecorder(List.of())) {
            for (int cell = 0; cell < cells.length; cell++) {
                recorder.record(cell, cells[cell]);
            }
            return recorder.program();
        }
    }

    @Test
    void runs_nothing_while_it_records() {
        System.clearProperty("receptive.ran");

        record(
                "System.setProperty(\"receptive.ran\", \"yes\");",
                "static class A { static { System.exit(1); } }",
                "new A()");

        assertThat(System.getProperty("receptive.ran")).isNull();
    }

    @Test
    void a_fresh_jvm_repeats_variables_and_the_statements_that_change_them() throws Exception {
        Program program =
                record("int x = 20;\nx += 1;", "int[] a = {1, 2};\na[1] = x * 2;", "System.out.println(a[1]);");

        assertThat(Replay.linesOf(program)).containsExactly("42");
    }

    @Test
    void a_fresh_jvm_repeats_redefinitions() throws Exception {
        Program program = record(
                "int f(int n) { return n; }\nclass A { int g() { return f(1); } }",
                "System.out.println(new A().g());",
                "int f(int n) { return 10 * n; }",
                "System.out.println(new A().g());",
                "double f(double n, int m) { return n * m; }\nSystem.out.println(f(0.5, 3));",
                "class A { String g(String s) { return s + f(7); } }\nSystem.out.println(new A().g(\"=\"));",
                "String x = \"text\";",
                "int x = 3;\nSystem.out.println(x + 1);");

        assertThat(Replay.linesOf(program)).containsExactly("1", "10", "1.5", "=70", "4");
    }

    @Test
    void a_fresh_jvm_repeats_lambdas_and_classes_used_across_cells() throws Exception {
        Program program = record(
                "interface Op { int apply(int n); }",
                "class Twice implements Op { public int apply(int n) { return 2 * n; } }\nint base = 5;",
                "Op op = n -> new Twice().apply(n) + base;\nFunction<Integer, Integer> g = op::apply;",
                "record Pair(int a, int b) {}\nenum Side { LEFT, RIGHT }",
                "System.out.println(g.apply(4) + \" \" + new Pair(1, 2) + \" \" + List.of(Side.values()));");

        assertThat(Replay.linesOf(program)).containsExactly("13 Pair[a=1, b=2] [LEFT, RIGHT]");
    }

    @Test
    void a_fresh_jvm_repeats_forward_references() throws Exception {
        Program program = record(
                "class Uses { Later make() { return new Later(helper()); } }",
                "class Later { final int n; Later(int n) { this.n = n; } }",
                "int helper() { return 9; }",
                "System.out.println(new Uses().make().n);");

        assertThat(program.diagnostics()).isEmpty();
        assertThat(Replay.linesOf(program)).containsExactly("9");
        assertThat(program.classes()).extracting(DeclaredClass::name).containsExactly("Uses", "Later");
    }

    @Test
    void an_exception_leaves_the_other_cells_alone() throws Exception {
        Program program = record("int zero = 0;", "int bad = 1 / zero;", "System.out.println(\"after \" + bad);");

        assertThat(Replay.linesOf(program))
                .containsExactly("cell 1 threw java.lang.ArithmeticException: / by zero", "after 0");
    }

    @Test
    void a_cell_that_does_not_compile_leaves_the_other_cells_alone() throws Exception {
        Program program =
                record("int one = 1;", "class Broken { int f() { return \"\"; } }", "System.out.println(one);");

        assertThat(Replay.linesOf(program)).containsExactly("1");
        assertThat(program.failedToCompile(1)).isTrue();
        assertThat(program.failedToCompile(2)).isFalse();
    }

    @Test
    void names_each_declared_class_by_its_cell_and_its_binary_name() {
        Program program = record(
                "class My implements Runnable { public void run() {} }\nclass Other {}",
                "class My implements Runnable { public void run() { new Other(); } }");

        assertThat(program.classes()).extracting(DeclaredClass::name).containsExactly("My", "Other", "My");
        assertThat(program.classes()).extracting(DeclaredClass::cell).containsExactly(0, 0, 1);
        assertThat(program.classes()).extracting(DeclaredClass::binaryName).doesNotHaveDuplicates();
        List<String> loaded = program.steps().stream()
                .filter(Program.LoadClasses.class::isInstance)
                .flatMap(step -> ((Program.LoadClasses) step).classes().stream())
                .map(Program.ClassFile::name)
                .toList();
        assertThat(loaded)
                .doesNotHaveDuplicates()
                .containsAll(program.classes().stream()
                        .map(DeclaredClass::binaryName)
                        .toList());
    }

    @Test
    void a_class_counts_with_its_newest_name_when_what_it_uses_is_declared_again() throws Exception {
        Program program = record(
                "class Helper { int n() { return 1; } }",
                "class My { int n() { return new Helper().n(); } }",
                "class Helper { int n() { return 2; } }");
        Program before =
                record("class Helper { int n() { return 1; } }", "class My { int n() { return new Helper().n(); } }");

        assertThat(program.classes().get(1).name()).isEqualTo("My");
        assertThat(program.classes().get(1).cell()).isEqualTo(1);
        assertThat(program.classes().get(1).binaryName())
                .isNotEqualTo(before.classes().get(1).binaryName());
    }

    @Test
    void a_name_that_is_never_declared_is_an_error_where_it_stands() {
        Program program = record(
                "int a = 1;", "%classpath x.jar\nclass My {\n    double f() {\n        return Maht.abs(a);\n    }\n}");

        assertThat(program.diagnostics())
                .containsExactly(new CellDiagnostic(
                        1, 4, 16, true, "cannot find variable Maht, which My uses", "        return Maht.abs(a);"));
        assertThat(program.failedToCompile(1)).isTrue();
        assertThat(program.classes()).extracting(DeclaredClass::name).containsExactly("My");
    }

    @Test
    void a_class_that_cannot_be_compiled_is_not_declared() {
        Program program = record("class My implements Missing {}");

        assertThat(program.classes()).isEmpty();
        assertThat(program.diagnostics())
                .extracting(CellDiagnostic::message)
                .containsExactly("cannot find class Missing, which My uses");
    }

    @Test
    void an_import_that_fails_is_reported_and_passed_over() {
        Program program = record(
                "import static receptive.nowhere.Check.check;\nimport java.util.zip.CRC32;\nclass My { CRC32 c; }");

        assertThat(program.diagnostics()).extracting(CellDiagnostic::line).containsOnly(1);
        assertThat(program.classes()).extracting(DeclaredClass::name).containsExactly("My");
    }
}
