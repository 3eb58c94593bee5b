package dev.prospector.testbed;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** A service's own classes, without its tests. They are read once for all its rules: that takes seconds. */
public final class ServiceClasses {
    private final JavaClasses classes;

    private ServiceClasses(JavaClasses classes) {
        this.classes = classes;
    }

    /** @param basePackage of one service, such as {@code dev.prospector.job} */
    public static ServiceClasses of(String basePackage) {
        return new ServiceClasses(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage));
    }

    /** @throws AssertionError that names what breaks a rule; of a service without classes too */
    public void keepTo(List<ArchRule> rules) {
        rules.forEach(rule -> rule.check(classes));
    }
}
