package dev.prospector.candidate.domain.identity;

import java.util.regex.Pattern;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;

/** How another system names a person: {@code hris} and {@code 4711}. */
public record ExternalId(String system, @Personal String id) {
    /** The most characters that the name of a system may have. */
    public static final int SYSTEM_MAX = 64;

    /** The most characters that an id may have. */
    public static final int ID_MAX = 255;

    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (SYSTEM_MAX - 1) + "}");

    /**
     * As a user writes it.
     *
     * @param field where it stands
     * @throws InvalidValue for a system without a name of letters, digits, dots and dashes, and for an id that is none
     */
    public static ExternalId written(String field, String system, String id) {
        if (system == null || !SYSTEM.matcher(system).matches()) {
            throw new InvalidValue(field + ".system", "MALFORMED", "must be letters, digits, dots and dashes");
        }
        var line = Text.line(field + ".id", id, ID_MAX);
        if (line == null) {
            throw new InvalidValue(field + ".id", "REQUIRED", "must not be blank");
        }
        return new ExternalId(system, line);
    }

    /** @param text as {@link #text} writes it */
    public static ExternalId of(String text) {
        var end = text.indexOf(':');
        return new ExternalId(text.substring(0, end), text.substring(end + 1));
    }

    /** Both parts in one line; systems have no colon in their names. */
    public String text() {
        return system + ":" + id;
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "ExternalId of " + system;
    }
}
