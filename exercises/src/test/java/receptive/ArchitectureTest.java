package receptive;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom in this module; what is not named here is not used. */
@AnalyzeClasses(packages = "receptive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule contracts_and_catalogue_use_networks_as_values_and_the_jdk = classes()
            .that(resideInAnyPackage("receptive.exercises.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "receptive.exercises..", "receptive.model"));

    @ArchTest
    static final ArchRule judging_knows_no_suite_and_no_engine = classes()
            .that(resideInAnyPackage("receptive.check.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "receptive.check..",
                    "receptive.exercises..",
                    "receptive.worker",
                    "receptive.model",
                    "org.junit..",
                    "org.apache.commons.math3.."));

    @ArchTest
    static final ArchRule suites_judge_with_the_engine_and_know_no_worker = classes()
            .that(resideInAnyPackage("receptive.suites.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "receptive.suites..",
                    "receptive.check..",
                    "receptive.exercises..",
                    "receptive.engine",
                    "receptive.zoo",
                    "receptive.model",
                    "org.junit..",
                    "org.apache.commons.math3.."));
}
