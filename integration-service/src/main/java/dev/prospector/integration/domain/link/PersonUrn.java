package dev.prospector.integration.domain.link;

import dev.prospector.integration.domain.Personal;

/** A LinkedIn member as one child application sees them, such as {@code urn:li:person:pQ7x2}; letter case counts. */
@Personal
public record PersonUrn(String value) {
    public PersonUrn {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a person is named urn:li:person:...");
        }
    }

    /** Whether that is how a person is named. */
    public static boolean isOne(String value) {
        return value.matches("urn:li:person:\\S+");
    }

    @Override
    public String toString() {
        return "PersonUrn[***]";
    }
}
