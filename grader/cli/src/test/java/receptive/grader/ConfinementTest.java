package receptive.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.images.Correlate2d;
import receptive.grader.compiler.Compilation;
import receptive.grader.compiler.Compiler;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.ConfinedProcess;
import receptive.grader.sandbox.Limits;
import receptive.worker.Protocol;
import receptive.worker.Response;

/** What student code finds when it looks around: it reports by the message of an exception. */
final class ConfinementTest {

    @Test
    void finds_no_engine_no_suite_and_no_junit() throws Exception {
        String found = found("""
                for (String name : new String[] {
                    "receptive.engine.Tensor", "receptive.zoo.AlexNet", "receptive.suites.images.Correlate2dSuite",
                    "receptive.hidden.images.Correlate2dHiddenSuite", "receptive.solutions.images.MyCorrelate2d",
                    "receptive.check.Check", "receptive.grader.Grader", "receptive.notebooks.Notebook",
                    "org.junit.jupiter.api.Test", "org.opentest4j.AssertionFailedError", "tools.jackson.databind.JsonNode"
                }) {
                    try { found += Class.forName(name).getName() + " "; } catch (ClassNotFoundException absent) { }
                }
                """);

        assertThat(found).isEmpty();
    }

    @Test
    void sees_a_class_path_of_worker_model_and_contracts() throws Exception {
        String found = found("found = System.getProperty(\"java.class.path\");");

        assertThat(found.split(":")).hasSize(3);
        assertThat(found).contains("receptive-worker").contains("-model.jar").contains("-contracts.jar");
    }

    @Test
    void finds_the_contracts_and_the_model() throws Exception {
        String found = found("found += receptive.model.Conv2d.of(1, 6, 5).outChannels();");

        assertThat(found).isEqualTo("6");
    }

    @Test
    void sees_no_file_of_the_host(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "42");
        String home = Installation.current().home().toString();

        String found = found("""
                for (String name : new String[] {"%s", "%s/solutions", "%s/README.md", "/etc/passwd", "/root", "/home",
                        "/usr/bin/sh", "/proc/1/environ"}) {
                    try {
                        if (java.nio.file.Files.isDirectory(java.nio.file.Path.of(name))
                                || java.nio.file.Files.readAllBytes(java.nio.file.Path.of(name)).length > 0) {
                            found += name + " ";
                        }
                    } catch (java.io.IOException unreadable) { }
                }
                """.formatted(secret, home, home));

        assertThat(found.replace("/proc/1/environ ", "")).isEmpty();
    }

    @Test
    void inherits_no_environment_and_sees_no_process_of_the_host() throws Exception {
        String found = found("found = System.getenv() + \" \" + ProcessHandle.allProcesses().count();");

        assertThat(found).matches("\\{(LANG=C.UTF-8|PWD=/tmp|, )*} [1-4]");
    }

    @Test
    void reaches_no_service_of_the_host() throws Exception {
        try (ServerSocket service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String found = found("""
                    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", %d)) {
                        found = "connected";
                    } catch (java.io.IOException refused) { }
                    """.formatted(service.getLocalPort()));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void writes_to_no_file_but_its_own_and_leaves_none_behind(@TempDir Path folder) throws Exception {
        String write = """
                for (String folder : new String[] {"/tmp", "/", "/usr", "/dev", "/dev/shm", "/etc"}) {
                    java.nio.file.Path file = java.nio.file.Path.of(folder, "left-behind");
                    try {
                        if (java.nio.file.Files.exists(file)) { found += "seen:"; }
                        java.nio.file.Files.writeString(file, "x");
                        found += folder + " ";
                    } catch (java.io.IOException refused) { }
                }
                for (String folder : new String[] {"%s", "%s"}) {
                    try {
                        java.nio.file.Files.writeString(java.nio.file.Path.of(folder, "left-behind"), "x");
                    } catch (java.io.IOException refused) { }
                }
                """.formatted(folder, Installation.current().home());

        assertThat(found(write)).isEqualTo("/tmp ");
        assertThat(found(write)).isEqualTo("/tmp ");
        assertThat(folder.resolve("left-behind")).doesNotExist();
        assertThat(Installation.current().home().resolve("left-behind")).doesNotExist();
        assertThat(Path.of("/tmp/left-behind")).doesNotExist();
    }

    @Test
    void fills_no_more_of_the_disk_than_its_own_share() throws Exception {
        String found = found("""
                try (java.io.OutputStream out = java.nio.file.Files.newOutputStream(java.nio.file.Path.of("/tmp/big"))) {
                    byte[] megabyte = new byte[1 << 20];
                    for (int i = 1; i <= 1000; i++) { out.write(megabyte); found = "" + i; }
                } catch (java.io.IOException full) { }
                """);

        assertThat(Integer.parseInt(found)).isLessThanOrEqualTo(Limits.STUDENT.fileMegabytes());
    }

    private static String found(String body) throws Exception {
        Submission submission = TestClass.ofJava("mallory", TestClass.IMPORT + """
                public class Look implements Correlate2d {
                    public double[][] correlate(double[][] x, double[][] k) {
                        String found = "";
                        try {
                            %s
                        } catch (Exception surprise) {
                            found = "surprise: " + surprise;
                        }
                        throw new IllegalStateException(found);
                    }
                }
                """.formatted(body));
        Installation installation = Installation.current();
        try (Compiler compiler = new Compiler(installation.compiler(), TestClass.SANDBOX)) {
            Compilation compilation = compiler.compile(submission);
            assertThat(compilation.units().getFirst().problems()).isEmpty();
            try (StudentSession session = new StudentSession(
                    () -> ConfinedProcess.start(TestClass.SANDBOX, Limits.STUDENT, installation.student()),
                    () -> compilation)) {
                session.ask(new Protocol.Request.Make(Correlate2d.class.getName(), 0, "Look"));
                double[][] any = {{1}};
                Response response = session.ask(
                        Protocol.Request.Call.of(Correlate2d.class.getMethods()[0], new Object[] {any, any}));
                assertThat(response).isInstanceOf(Response.Threw.class);
                return ((Response.Threw) response).message();
            }
        }
    }
}
