package receptive.notebooks.kernel;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a front end does with one kernel, step by step, and what it saw: cells share the kernel, as in a notebook. */
final class KernelSession {

    private final List<Map<String, Object>> steps = new ArrayList<>();

    /** What a front end saw of a cell. */
    record Seen(JsonNode node) {

        String printed() {
            return node.path("streams")
                    .valueStream()
                    .map(each -> each.path(1).asString())
                    .collect(Collectors.joining());
        }

        /** The value, as a front end would get it in a form such as {@code text/html}. */
        String value(String form) {
            return node.path("data").path(form).asString("");
        }

        String text() {
            return value("text/plain");
        }

        String failure() {
            return node.path("error").path("name").asString("");
        }

        /** What a front end shows, without its colours. */
        String failureText() {
            return colouredFailureText().replaceAll("\u001b\\[\\d+m", "");
        }

        String colouredFailureText() {
            return node.path("error").path("text").asString("");
        }

        double seconds() {
            return node.path("seconds").asDouble();
        }
    }

    KernelSession cell(String name, String source) {
        return step("execute", name, Map.of("source", source));
    }

    /** A cell that the student stops after some seconds. */
    KernelSession stoppedCell(String name, double seconds, String source) {
        return step("execute", name, Map.of("source", source, "interrupt_after", seconds));
    }

    KernelSession complete(String name, String source) {
        return step("complete", name, Map.of("source", source));
    }

    KernelSession inspect(String name, String source) {
        return step("inspect", name, Map.of("source", source));
    }

    KernelSession restart() {
        return step("restart", "restart", Map.of());
    }

    private KernelSession step(String way, String name, Map<String, Object> more) {
        Map<String, Object> step = new LinkedHashMap<>(more);
        step.put("way", way);
        if (steps.stream().anyMatch(each -> each.get("name").equals(name))) {
            throw new IllegalArgumentException("Two steps are called " + name + ".");
        }
        step.put("name", name);
        steps.add(step);
        return this;
    }

    /** Plays the steps in a kernel of this build. */
    Map<String, Seen> play(Path data, Path folder) throws IOException, InterruptedException, URISyntaxException {
        Jupyter jupyter = Jupyter.withKernel(data);
        Path file = Files.writeString(
                data.resolve("steps.json"), JsonMapper.shared().writeValueAsString(steps));
        String script =
                Path.of(KernelSession.class.getResource("session.py").toURI()).toString();
        String printed = jupyter.python(script, folder.toString(), file.toString());
        // For whoever wants to know why a test failed.
        Files.writeString(Path.of("target", "front-end.json"), printed);
        Map<String, Seen> seen = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(printed.lines().toList().getLast())
                .propertyStream()
                .forEach(step -> seen.put(step.getKey(), new Seen(step.getValue())));
        return seen;
    }
}
