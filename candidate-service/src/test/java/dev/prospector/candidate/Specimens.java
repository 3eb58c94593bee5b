package dev.prospector.candidate;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.person.Details;

/** One of each record, made of texts that can be told apart. They look like URNs, which is all that any record asks of a text. */
final class Specimens {
    static final String PERSONAL = "urn:li:person:Canary";

    private static final String PLAIN = "urn:li:plain:Sparrow";

    private Specimens() {}

    static Object of(Class<?> type) {
        return of(type, type.isAnnotationPresent(Personal.class));
    }

    private static Object of(Type type, boolean personal) {
        if (type instanceof ParameterizedType many) {
            var one = of(many.getActualTypeArguments()[0], personal);
            if (many.getRawType() == Map.class) {
                return Map.of(one, of(many.getActualTypeArguments()[1], personal));
            }
            return several((Class<?>) many.getRawType(), one);
        }
        return ofClass((Class<?>) type, personal);
    }

    private static Object several(Class<?> type, Object one) {
        if (type == Optional.class) {
            return Optional.of(one);
        } else if (type == SortedSet.class) {
            return new TreeSet<>(Set.of(one));
        }
        return type == Set.class ? Set.of(one) : List.of(one);
    }

    private static Object ofClass(Class<?> type, boolean personal) {
        if (type.isRecord()) {
            return ofRecord(type, personal);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], personal);
        } else if (type == String.class || type == Object.class) {
            return personal ? PERSONAL : PLAIN;
        } else if (type == UUID.class) {
            return new UUID(7, 7);
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == OptionalLong.class) {
            return OptionalLong.of(1);
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == Candidate.class) {
            return candidate();
        }
        throw new IllegalArgumentException("no specimen of " + type);
    }

    private static Object ofRecord(Class<?> type, boolean personal) {
        var components = type.getRecordComponents();
        var values = Stream.of(components)
                .map(component -> of(component.getGenericType(), personal || isMarked(component)))
                .toArray();
        try {
            var constructor = canonical(type, components);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " takes none of these texts", e);
        }
    }

    private static Candidate candidate() {
        var state = (CandidateState) of(CandidateState.class);
        return new Candidate(
                state.id(),
                1,
                state.provenance(),
                new Details(state.name(), state.profile(), state.doNotContact()),
                state.identities(),
                state.match(),
                state.touched(),
                state.aliases(),
                Instant.EPOCH);
    }

    private static boolean isMarked(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class)
                || component.getType().isAnnotationPresent(Personal.class);
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent... components) throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
