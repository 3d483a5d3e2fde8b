package receptive.notebooks;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a program in a JVM of its own that has a plain class loader and no JShell session. */
final class Replay {

    private Replay() {}

    /** What the program printed, one entry a line. */
    static List<String> linesOf(Program program) throws IOException, InterruptedException {
        Path file = Files.createTempFile("program", ".bin");
        try {
            Files.write(file, bytes(program));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            Path.of("target", "test-classes").toString(),
                            Replay.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output.lines().toList();
        } finally {
            Files.delete(file);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, byte[]> classes = new HashMap<>();
        ClassLoader loader = new ClassLoader(Replay.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] found = classes.get(name);
                if (found == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, found, 0, found.length);
            }
        };
        try (DataInputStream in = new DataInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            while (in.readBoolean()) {
                if (in.readBoolean()) {
                    for (int left = in.readInt(); left > 0; left--) {
                        String name = in.readUTF();
                        if (classes.put(name, in.readNBytes(in.readInt())) != null) {
                            System.out.println("loaded twice: " + name);
                        }
                    }
                } else {
                    invoke(loader, in.readUTF(), in.readUTF(), in.readInt());
                }
            }
        }
    }

    private static void invoke(ClassLoader loader, String className, String methodName, int cell)
            throws ReflectiveOperationException {
        Method method = loader.loadClass(className).getDeclaredMethod(methodName);
        method.setAccessible(true);
        try {
            method.invoke(null);
        } catch (InvocationTargetException thrown) {
            System.out.println("cell " + cell + " threw " + thrown.getCause());
        }
    }

    private static byte[] bytes(Program program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Program.Step step : program.steps()) {
            out.writeBoolean(true);
            switch (step) {
                case Program.LoadClasses load -> {
                    out.writeBoolean(true);
                    out.writeInt(load.classes().size());
                    for (Program.ClassFile each : load.classes()) {
                        out.writeUTF(each.name());
                        out.writeInt(each.bytes().length);
                        out.write(each.bytes());
                    }
                }
                case Program.Invoke invoke -> {
                    out.writeBoolean(false);
                    out.writeUTF(invoke.className());
                    out.writeUTF(invoke.methodName());
                    out.writeInt(invoke.cell());
                }
            }
        }
        out.writeBoolean(false);
        return bytes.toByteArray();
    }
}
