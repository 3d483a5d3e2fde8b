package receptive.misconceptions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a wrong answer: the mistake that its feedback must name. The exercise is that of the contract it implements. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconception {
    /** The id of its text: {@code misconception.<id>} of the exercise. */
    String value();
}
