package dev.prospector.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.candidate.domain.Personal;

/** What says of whom somebody is, or how to reach them, is marked and never printed (quality.md S4). */
class PersonalTest {
    /** Ids of users, of exports and of what LinkedIn names beside persons, and names of pools, which logs may carry. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "Caller.userId",
            "CandidateChanges.changedBy",
            "Consent.seat",
            "EnteredPerson.enteredBy",
            "ExportedPerson.creditedTo",
            "ExternalId.system",
            "Origin.reference",
            "Provenance.creditedTo",
            "RequestId.value",
            "Ruling.by",
            "StubKey.contract",
            "StubKey.stub",
            "TalentPool.name",
            "UserId.value");

    @ParameterizedTest
    @MethodSource("records")
    void nothing_prints_what_is_marked(Class<?> type) {
        var printed = Specimens.of(type).toString();
        assertFalse(printed.contains(Specimens.PERSONAL), () -> type + " prints " + printed);
    }

    @Test
    void every_text_of_the_core_is_marked_or_known_not_to_be_personal() {
        var unmarked = records()
                .filter(type -> !type.getPackageName().contains(".adapter."))
                .filter(type -> !type.isAnnotationPresent(Personal.class))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(PersonalTest::isText)
                .filter(component -> !component.isAnnotationPresent(Personal.class))
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(NOT_PERSONAL), unmarked);
    }

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.prospector.candidate")
                        .stream()
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .filter(Class::isRecord);
    }

    private static boolean isText(RecordComponent component) {
        return List.of("class java.lang.String", "java.util.List<java.lang.String>", "java.util.Set<java.lang.String>")
                .contains(component.getGenericType().toString());
    }
}
