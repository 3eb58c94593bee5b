package dev.prospector.integration.domain.departure;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names a departed member without saying who it is. */
public record DepartedMemberId(UUID value) {
    public DepartedMemberId {
        Objects.requireNonNull(value, "value");
    }

    static DepartedMemberId random() {
        return new DepartedMemberId(UUID.randomUUID());
    }

    /** Empty unless the text is an id exactly as we write them: {@code UUID.fromString} alone takes {@code 1-1-1-1-1} too. */
    public static Optional<DepartedMemberId> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(new DepartedMemberId(id)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
