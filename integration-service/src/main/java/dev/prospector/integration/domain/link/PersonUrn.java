package dev.prospector.integration.domain.link;

import dev.prospector.integration.domain.Personal;

/** A LinkedIn member as one child application sees them, such as {@code urn:li:person:pQ7x2}; letter case counts. */
@Personal
public record PersonUrn(String value) {
    public PersonUrn {
        if (!value.matches("urn:li:person:\\S+")) {
            throw new IllegalArgumentException("a person is named urn:li:person:...");
        }
    }

    @Override
    public String toString() {
        return "PersonUrn[***]";
    }
}
