package receptive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom, for the whole project at once. */
@AnalyzeClasses(packages = "receptive", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule worker_stands_on_the_jdk_alone = may("receptive.worker..", "receptive.worker..", "java..");

    @ArchTest
    static final ArchRule model_stands_on_the_jdk_alone = may("receptive.model..", "receptive.model..", "java..");

    @ArchTest
    static final ArchRule contracts_know_the_model_alone =
            may("receptive.exercises..", "receptive.exercises..", "receptive.model..", "java..");

    @ArchTest
    static final ArchRule judging_knows_no_engine = noClasses()
            .that()
            .resideInAPackage("receptive.check..")
            .should()
            .dependOnClassesThat(receptiveBut("receptive.check", "receptive.exercises", "receptive.worker"));

    @ArchTest
    static final ArchRule notebooks_know_the_catalogue_alone = noClasses()
            .that()
            .resideInAPackage("receptive.notebooks..")
            .should()
            .dependOnClassesThat(receptiveBut("receptive.notebooks", "receptive.exercises"));

    @ArchTest
    static final ArchRule grader_knows_no_engine_and_no_solution = noClasses()
            .that()
            .resideInAPackage("receptive.grader..")
            .should()
            .dependOnClassesThat(receptiveBut(
                    "receptive.grader",
                    "receptive.worker",
                    "receptive.notebooks",
                    "receptive.check",
                    "receptive.exercises"));

    @ArchTest
    static final ArchRule practice_stands_on_the_grader = noClasses()
            .that()
            .resideInAPackage("receptive.practice..")
            .should()
            .dependOnClassesThat(receptiveBut(
                    "receptive.practice",
                    "receptive.grader",
                    "receptive.notebooks",
                    "receptive.check",
                    "receptive.exercises"));

    @ArchTest
    static final ArchRule watching_stands_on_practice = noClasses()
            .that()
            .resideInAPackage("receptive.watch..")
            .should()
            .dependOnClassesThat(receptiveBut(
                    "receptive.watch",
                    "receptive.practice",
                    "receptive.grader",
                    "receptive.check",
                    "receptive.exercises"));

    @ArchTest
    static final ArchRule bundles_know_where_things_lie = noClasses()
            .that()
            .resideInAPackage("receptive.bundle..")
            .should()
            .dependOnClassesThat(
                    receptiveBut("receptive.bundle", "receptive.grader", "receptive.notebooks", "receptive.worker"));

    @ArchTest
    static final ArchRule authoring_knows_the_catalogue_alone = noClasses()
            .that()
            .resideInAPackage("receptive.authoring..")
            .should()
            .dependOnClassesThat(receptiveBut("receptive.authoring", "receptive.exercises", "receptive.grader"));

    @ArchTest
    static final ArchRule students_and_graders_need_nothing_of_authors = noClasses()
            .that()
            .resideInAnyPackage("receptive.grader..", "receptive.practice..", "receptive.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("receptive.bundle..", "receptive.authoring..");

    @ArchTest
    static final ArchRule json_knows_the_engine_and_its_measurements_alone = noClasses()
            .that()
            .resideInAPackage("receptive.json..")
            .should()
            .dependOnClassesThat(
                    receptiveBut("receptive.json", "receptive.model", "receptive.engine", "receptive.bench"));

    @ArchTest
    static final ArchRule nobody_uses_the_solutions = noClasses()
            .that()
            .resideOutsideOfPackages("receptive.solutions..", "receptive.hidden..", "receptive.misconceptions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("receptive.solutions..", "receptive.hidden..", "receptive.misconceptions..");

    @ArchTest
    static final ArchRule nobody_uses_the_commands = noClasses()
            .that()
            .resideOutsideOfPackage("receptive.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("receptive.cli..");

    @ArchTest
    static final ArchRule only_main_exits_the_grader = noClasses()
            .that()
            .resideInAnyPackage(
                    "receptive.cli..",
                    "receptive.grader..",
                    "receptive.practice..",
                    "receptive.watch..",
                    "receptive.bundle..",
                    "receptive.authoring..")
            .and()
            .doNotHaveFullyQualifiedName("receptive.cli.Program")
            .and()
            .doNotHaveFullyQualifiedName("receptive.grader.compiler.CompilerMain")
            .should()
            .callMethod(System.class, "exit", int.class);

    private static ArchRule may(String who, String... whom) {
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(whom);
    }

    private static DescribedPredicate<JavaClass> receptiveBut(String... packages) {
        return DescribedPredicate.describe("other packages of receptive", type -> {
            if (!type.getPackageName().startsWith("receptive")) {
                return false;
            }
            for (String allowed : packages) {
                if (type.getPackageName().equals(allowed)
                        || type.getPackageName().startsWith(allowed + ".")) {
                    return false;
                }
            }
            return true;
        });
    }
}
