package receptive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Graphics2D;

@AnalyzeClasses(packages = "receptive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] JDK = {"java.."};

    @ArchTest
    static final ArchRule the_model_uses_the_jdk_alone = classes()
            .that(resideInAPackage("receptive.model.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK).or(resideInAPackage("receptive.model..")));

    @ArchTest
    static final ArchRule the_kernels_know_nothing_of_networks = classes()
            .that(resideInAPackage("receptive.engine.kernel.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK)
                    .or(resideInAnyPackage("receptive.engine.kernel..", "jdk.incubator.vector..")));

    @ArchTest
    static final ArchRule filters_and_colours_know_nothing_of_networks = classes()
            .that(resideInAPackage("receptive.engine.image.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK).or(resideInAPackage("receptive.engine.image..")));

    @ArchTest
    static final ArchRule the_engine_uses_the_model_and_its_kernels = classes()
            .that(resideInAPackage("receptive.engine"))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(JDK).or(resideInAnyPackage("receptive.model..", "receptive.engine..")));

    @ArchTest
    static final ArchRule the_zoo_uses_the_model_alone = classes()
            .that(resideInAPackage("receptive.zoo.."))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(JDK).or(resideInAnyPackage("receptive.model..", "receptive.zoo..")));

    @ArchTest
    static final ArchRule the_benchmark_uses_the_engine_and_the_zoo = classes()
            .that(resideInAPackage("receptive.bench.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK)
                    .or(resideInAnyPackage(
                            "receptive.model..",
                            "receptive.engine",
                            "receptive.engine.plan",
                            "receptive.zoo..",
                            "receptive.bench..")));

    @ArchTest
    static final ArchRule pictures_use_the_model_and_the_engine = classes()
            .that(resideInAPackage("receptive.pictures.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax.imageio..")
                    .or(resideInAnyPackage("receptive.model..", "receptive.engine", "receptive.pictures..")));

    /** A machine without installed fonts cannot even measure a letter. */
    @ArchTest
    static final ArchRule pictures_need_no_fonts = noClasses()
            .that(resideInAPackage("receptive.pictures.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("java.awt.font..").or(simpleName("Font")).or(simpleName("FontMetrics")))
            .orShould()
            .callMethod(Graphics2D.class, "drawString", String.class, int.class, int.class)
            .orShould()
            .callMethod(Graphics2D.class, "drawString", String.class, float.class, float.class);

    @ArchTest
    static final ArchRule only_the_kernels_use_the_vector_module = noClasses()
            .that(resideInAPackage("receptive..").and(not(resideInAPackage("receptive.engine.kernel.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("jdk.incubator.vector.."));

    @ArchTest
    static final ArchRule only_the_vector_twins_touch_the_vector_module = noClasses()
            .that()
            .haveNameNotMatching(
                    "receptive[.]engine[.]kernel[.](Vector\\w+|WideTiles|NarrowTiles|StraightStrips|Transposition)")
            .should()
            .dependOnClassesThat(resideInAPackage("jdk.incubator.vector.."));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("receptive.(**)").should().beFreeOfCycles();
}
