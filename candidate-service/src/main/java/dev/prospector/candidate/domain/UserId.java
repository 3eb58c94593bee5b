package dev.prospector.candidate.domain;

import java.util.Objects;

/** Names a user: their token's subject (architecture.md 3.2). */
public record UserId(String value) implements Comparable<UserId> {
    private static final int MAX = 255;

    public UserId {
        Objects.requireNonNull(value, "value");
    }

    /** Whether any user can be called so; of others nobody need be asked. */
    public boolean isPossible() {
        return !value.isBlank()
                && value.equals(value.strip())
                && value.length() <= MAX
                && value.codePoints().noneMatch(Character::isISOControl);
    }

    @Override
    public int compareTo(UserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
