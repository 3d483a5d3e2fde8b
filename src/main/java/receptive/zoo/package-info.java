/**
 * The networks of the lectures as values.
 *
 * <p>Start with {@link receptive.zoo.Zoo}, which knows them by name, or with the builder of one family:
 * {@link receptive.zoo.LeNet}, {@link receptive.zoo.AlexNet}, {@link receptive.zoo.Vgg}, {@link receptive.zoo.GoogLeNet},
 * {@link receptive.zoo.ResNet}, {@link receptive.zoo.Mlp}.
 *
 * <p>May use: the JDK, {@code receptive.model}.
 */
package receptive.zoo;
