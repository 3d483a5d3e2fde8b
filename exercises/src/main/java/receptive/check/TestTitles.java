package receptive.check;

import java.lang.reflect.Method;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;

/**
 * What tests are called. English names are those of the methods; others stand in a bundle beside the suite and of its name
 * ({@code receptive/suites/layers/MaxPoolSuite_ko.properties}), by the names of the methods.
 */
final class TestTitles {

    private TestTitles() {}

    /** The title of a test in the language that is spoken, in English if it has none in that language. */
    static String of(Method test) {
        try {
            return ResourceBundle.getBundle(
                            test.getDeclaringClass().getName(),
                            Language.current(),
                            test.getDeclaringClass().getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(test.getName());
        } catch (MissingResourceException none) {
            DisplayName name = test.getAnnotation(DisplayName.class);
            return name != null ? name.value() : test.getName().replace('_', ' ');
        }
    }
}
