package receptive.course;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom between what a student sees and what an instructor keeps. */
@AnalyzeClasses(packages = "receptive", importOptions = ImportOption.DoNotIncludeTests.class)
final class DirectionsTest {

    @ArchTest
    static final ArchRule what_students_see_knows_nothing_of_solutions = noClasses()
            .that()
            .resideInAnyPackage(
                    "receptive.model..",
                    "receptive.engine..",
                    "receptive.zoo..",
                    "receptive.worker..",
                    "receptive.exercises..",
                    "receptive.check..",
                    "receptive.suites..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("receptive.solutions..", "receptive.hidden..", "receptive.misconceptions..");

    @ArchTest
    static final ArchRule solutions_use_what_students_have = classes()
            .that()
            .resideInAPackage("receptive.solutions..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("receptive.solutions..", "receptive.exercises..", "receptive.model..", "java..");

    @ArchTest
    static final ArchRule misconceptions_use_what_students_have = classes()
            .that()
            .resideInAPackage("receptive.misconceptions..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "receptive.misconceptions..",
                    "receptive.exercises..",
                    "receptive.model..",
                    "org.junit.platform.commons.support..",
                    "java..");

    @ArchTest
    static final ArchRule hidden_suites_ask_through_the_same_keys_as_visible_ones = classes()
            .that()
            .resideInAPackage("receptive.hidden..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "receptive.hidden..",
                    "receptive.suites..",
                    "receptive.check..",
                    "receptive.exercises..",
                    "receptive.engine..",
                    "receptive.zoo..",
                    "receptive.model..",
                    "org.junit.jupiter.api..",
                    "java..");
}
