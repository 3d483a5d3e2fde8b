package receptive.zoo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import receptive.model.Network;

/**
 * The networks by name, each with the number of classes of its paper.
 *
 * <pre>{@code
 * Network alexnet = Zoo.network("alexnet");
 * Network vgg16 = Zoo.network("VGG16");                     // another name of vgg-d
 * Network training = Zoo.networkWithHeads("googlenet");     // with its auxiliary classifiers
 * }</pre>
 */
public final class Zoo {

    private static final int DIGITS = 10;
    private static final int IMAGENET = 1000;

    /** A name this many letters away is worth proposing, if it is not half of the name. */
    private static final int NEAR = 3;

    private static final Map<String, Supplier<Network>> NETWORKS = networks();
    private static final Map<String, Supplier<Network>> WITH_HEADS = Map.of(
            "googlenet", () -> GoogLeNet.paper(IMAGENET, true),
            "googlenet-torchvision", () -> GoogLeNet.torchvision(IMAGENET, true));

    private static final Map<String, String> ALIASES = Map.of(
            "vgg11", "vgg-a",
            "vgg13", "vgg-b",
            "vgg16", "vgg-d",
            "vgg19", "vgg-e",
            "vgg11-bn", "vgg-a-bn",
            "vgg13-bn", "vgg-b-bn",
            "vgg16-bn", "vgg-d-bn",
            "vgg19-bn", "vgg-e-bn");

    private Zoo() {}

    private static Map<String, Supplier<Network>> networks() {
        Map<String, Supplier<Network>> networks = new LinkedHashMap<>();
        networks.put("mlp", () -> Mlp.of(DIGITS));
        networks.put("lenet1", () -> LeNet.lenet1(DIGITS));
        networks.put("lenet5", () -> LeNet.lenet5(DIGITS));
        networks.put("lenet5-1998", LeNet::lenet5of1998);
        networks.put("alexnet", () -> AlexNet.ungrouped227(IMAGENET));
        networks.put("alexnet-grouped", () -> AlexNet.grouped(IMAGENET));
        networks.put("alexnet-torchvision", () -> AlexNet.torchvision(IMAGENET));
        networks.put("vgg-a", () -> Vgg.of(Vgg.Configuration.A, Vgg.Norm.NONE, IMAGENET));
        networks.put("vgg-a-lrn", () -> Vgg.of(Vgg.Configuration.A, Vgg.Norm.LOCAL_RESPONSE, IMAGENET));
        networks.put("vgg-b", () -> Vgg.of(Vgg.Configuration.B, Vgg.Norm.NONE, IMAGENET));
        networks.put("vgg-c", () -> Vgg.of(Vgg.Configuration.C, Vgg.Norm.NONE, IMAGENET));
        networks.put("vgg-d", () -> Vgg.of(Vgg.Configuration.D, Vgg.Norm.NONE, IMAGENET));
        networks.put("vgg-e", () -> Vgg.of(Vgg.Configuration.E, Vgg.Norm.NONE, IMAGENET));
        networks.put("vgg-a-bn", () -> Vgg.of(Vgg.Configuration.A, Vgg.Norm.BATCH, IMAGENET));
        networks.put("vgg-b-bn", () -> Vgg.of(Vgg.Configuration.B, Vgg.Norm.BATCH, IMAGENET));
        networks.put("vgg-d-bn", () -> Vgg.of(Vgg.Configuration.D, Vgg.Norm.BATCH, IMAGENET));
        networks.put("vgg-e-bn", () -> Vgg.of(Vgg.Configuration.E, Vgg.Norm.BATCH, IMAGENET));
        networks.put("googlenet", () -> GoogLeNet.paper(IMAGENET, false));
        networks.put("googlenet-torchvision", () -> GoogLeNet.torchvision(IMAGENET, false));
        for (ResNet.Depth depth : ResNet.Depth.values()) {
            networks.put(depth.name().toLowerCase(Locale.ROOT), () -> ResNet.of(depth, IMAGENET));
        }
        return networks;
    }

    /**
     * The network of this name, whatever the case of its letters.
     *
     * @throws IllegalArgumentException if there is none; the message proposes the nearest names and says which there are
     */
    public static Network network(String name) {
        return known(name).map(NETWORKS::get).orElseThrow(() -> unknown(name)).get();
    }

    /**
     * The network of this name with its auxiliary classifiers, which are used in training only.
     *
     * @throws IllegalArgumentException if there is none of this name, or it has no auxiliary classifiers
     */
    public static Network networkWithHeads(String name) {
        String known = known(name).orElseThrow(() -> unknown(name));
        Supplier<Network> network = WITH_HEADS.get(known);
        if (network == null) {
            throw new IllegalArgumentException("\"" + known + "\" has no auxiliary heads; "
                    + String.join(
                            " and ",
                            names().stream().filter(WITH_HEADS::containsKey).toList()) + " have.");
        }
        return network.get();
    }

    /** Whether there is a network of this name. */
    public static boolean knows(String name) {
        return known(name).isPresent();
    }

    /** The names, simplest network first. */
    public static List<String> names() {
        return List.copyOf(NETWORKS.keySet());
    }

    private static Optional<String> known(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.of(ALIASES.getOrDefault(lower, lower)).filter(NETWORKS::containsKey);
    }

    private static IllegalArgumentException unknown(String name) {
        List<String> near = near(name == null ? "" : name.toLowerCase(Locale.ROOT));
        return new IllegalArgumentException("No network is named \"" + name + "\"."
                + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?")
                + " There are " + String.join(", ", names()) + ".");
    }

    /** The nearest names and aliases, at most three. */
    private static List<String> near(String name) {
        List<String> all = new ArrayList<>(names());
        all.addAll(ALIASES.keySet().stream().sorted().toList());
        int farthest = Math.min(NEAR, name.length() / 2);
        int nearest =
                all.stream().mapToInt(known -> distance(name, known)).min().orElse(NEAR + 1);
        return all.stream()
                .filter(known -> distance(name, known) == nearest && nearest <= farthest)
                .sorted(Comparator.comparing(known -> Math.abs(known.length() - name.length())))
                .limit(3)
                .toList();
    }

    /** How many letters must be put in, left out or changed to make one of the other (Levenshtein 1966). */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > NEAR) {
            return NEAR + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
