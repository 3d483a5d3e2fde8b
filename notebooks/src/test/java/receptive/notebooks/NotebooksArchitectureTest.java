package receptive.notebooks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "receptive.notebooks", importOptions = ImportOption.DoNotIncludeTests.class)
class NotebooksArchitectureTest {

    @ArchTest
    static final ArchRule notebooks_use_the_catalogue_and_jackson = classes()
            .that()
            .resideInAPackage("receptive.notebooks")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "receptive.notebooks",
                    "receptive.notebooks.documentation",
                    "receptive.exercises",
                    "tools.jackson..",
                    "java..",
                    "javax.tools",
                    "jdk.jshell..");

    @ArchTest
    static final ArchRule documentation_uses_the_jdk_alone = classes()
            .that()
            .resideInAPackage("receptive.notebooks.documentation")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "receptive.notebooks.documentation",
                    "java..",
                    "javax.lang.model..",
                    "com.sun.source.doctree",
                    "com.sun.source.util",
                    "jdk.javadoc.doclet");

    @ArchTest
    static final ArchRule the_kernel_uses_the_session_and_the_base_library = classes()
            .that()
            .resideInAPackage("receptive.notebooks.kernel")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "receptive.notebooks",
                    "receptive.notebooks.kernel",
                    "io.github.spencerpark.jupyter..",
                    "tools.jackson..",
                    "java..",
                    "javax.imageio..",
                    "jdk.jshell..");

    @ArchTest
    static final ArchRule only_mains_end_the_process =
            noClasses().that().doNotHaveSimpleName("KernelMain").should().callMethod(System.class, "exit", int.class);
}
