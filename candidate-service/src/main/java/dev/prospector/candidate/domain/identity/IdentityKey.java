package dev.prospector.candidate.domain.identity;

import java.util.Comparator;
import java.util.Objects;

import dev.prospector.candidate.domain.Personal;

/**
 * What two writings of one identity have in common: its kind and its normalised value. The value keeps upper and lower
 * case where they mean something ({@code pQ7x2} and {@code pq7x2} are two LinkedIn members) and has no blanks at its
 * ends. The order is the one in which keys are locked and, by rank of the kind, in which they decide.
 */
public record IdentityKey(IdentityKind kind, @Personal String value) implements Comparable<IdentityKey> {
    private static final Comparator<IdentityKey> ORDER =
            Comparator.comparing(IdentityKey::kind).thenComparing(IdentityKey::value);

    public IdentityKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(IdentityKey other) {
        return ORDER.compare(this, other);
    }

    /** Says the kind only, so that no log can say more. */
    @Override
    public String toString() {
        return kind.name();
    }
}
