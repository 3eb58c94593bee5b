package dev.prospector.kit.http.privacy;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a service's domain says {@code @Personal}. Each domain has an annotation of its own, since domains import {@code java.*} only:
 * it is known by its simple name.
 */
final class Marks {
    private static final String NAME = "Personal";
    private static final ClassValue<Boolean> MARKED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isOn(type) || parents(type).anyMatch(MARKED::get);
        }
    };

    private Marks() {}

    /** A type that is personal wherever its values stand; its subtypes are too. */
    static boolean isPersonal(Class<?> type) {
        return MARKED.get(type);
    }

    static boolean isPersonal(RecordComponent component) {
        return isOn(component) || isPersonal(component.getType());
    }

    private static Stream<Class<?>> parents(Class<?> type) {
        return Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .filter(Objects::nonNull);
    }

    private static boolean isOn(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getSimpleName().equals(NAME));
    }
}
