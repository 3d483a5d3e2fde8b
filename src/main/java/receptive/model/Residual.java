package receptive.model;

import java.util.List;

/**
 * Two ways through, added up: {@code y = body(x) + shortcut(x)}.
 *
 * <p>Both ways take the same input and give the same shape. An empty shortcut is the identity. The rectifier that follows
 * the sum in ResNet is a layer of its own.
 *
 * <pre>{@code
 * new Residual(Sequential.of(conv1, bn1, relu, conv2, bn2), Sequential.of(projection, bn3));
 * Residual.of(Sequential.of(conv1, bn1, relu, conv2, bn2));     // identity shortcut
 * }</pre>
 *
 * <p>In dotted names the layers of the two ways stand under {@code body} and {@code shortcut}: {@code block1.body.conv2}.
 * Source: He et al. 2016, "Deep residual learning for image recognition", section 3.2.
 *
 * @param body the way with the layers to learn
 * @param shortcut the way around them
 */
public record Residual(Sequential body, Sequential shortcut) implements Layer {

    /** The name of the body in dotted names. */
    public static final String BODY = "body";

    /** The name of the shortcut in dotted names. */
    public static final String SHORTCUT = "shortcut";

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Residual {
        Settings.present("Residual", "body", body);
        Settings.present("Residual", "shortcut", shortcut);
    }

    /** A residual block around which the input passes unchanged. */
    public static Residual of(Sequential body) {
        return new Residual(body, new Sequential(List.of()));
    }
}
