package receptive.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A JUnit class that judges one exercise. Its tests may take the subject (a parameter of the contract's type) and seeded
 * {@link Cases}. Tests run in the order of their {@link org.junit.jupiter.api.Order}.
 *
 * <p>By convention the visible suite of {@code receptive.exercises.images.Correlate2d} is
 * {@code receptive.suites.images.Correlate2dSuite} and the hidden one {@code receptive.hidden.images.Correlate2dHiddenSuite}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SubjectParameters.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface Suite {
    /** The exercise's id. */
    String value();
}
