package receptive.grader.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import receptive.exercises.Catalogue;

/** Finds out which contracts a compiled class implements, itself or through other classes of its program. */
final class Contracts {

    private static final Set<String> ALL = Catalogue.exercises().stream()
            .map(exercise -> exercise.contract().getName())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, byte[]> classes;
    private final Map<String, Set<String>> known = new HashMap<>();

    Contracts(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /** Binary names of the contracts that a class one can make an object of implements, sorted. */
    Set<String> implementedBy(String name) {
        byte[] bytes = classes.get(name);
        if (bytes == null || ClassFile.of().parse(bytes).flags().has(AccessFlag.ABSTRACT)) {
            return Set.of();
        }
        return contractsOf(name);
    }

    private Set<String> contractsOf(String name) {
        if (ALL.contains(name)) {
            return Set.of(name);
        }
        Set<String> seen = known.get(name);
        if (seen != null) {
            return seen;
        }
        Set<String> found = new TreeSet<>();
        known.put(name, found);
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            ClassModel model = ClassFile.of().parse(bytes);
            model.interfaces().forEach(type -> found.addAll(contractsOf(binaryName(type))));
            model.superclass().ifPresent(type -> found.addAll(contractsOf(binaryName(type))));
        }
        return found;
    }

    private static String binaryName(ClassEntry type) {
        return type.asInternalName().replace('/', '.');
    }
}
