package receptive.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the JVM of these tests is the one that the build asked for. */
class WidthTest {

    @Test
    @Tag("twins")
    void the_kernels_have_the_width_that_was_asked_for() {
        switch (System.getProperty(Choice.WIDTH)) {
            case null -> assertThat(Kernels.fastest()).isInstanceOf(VectorKernels.class);
            case "none" -> {
                assertThat(ModuleLayer.boot().findModule(Choice.MODULE)).isEmpty();
                assertThat(Kernels.fastest()).isSameAs(Kernels.scalar());
            }
            case String bits -> {
                assertThat(Kernels.fastest()).isInstanceOf(VectorKernels.class);
                assertThat(VectorKernels.LANES * Float.SIZE).isEqualTo(Integer.parseInt(bits));
            }
        }
    }

    @Test
    @Tag("vectors")
    void a_width_that_there_is_not_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorKernels.species("96"))
                .withMessage("The system property receptive.vector.bits is 128, 256 or 512 but got \"96\".");
    }
}
