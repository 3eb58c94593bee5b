package dev.prospector.candidate.domain.identity;

import java.util.regex.Pattern;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.Personal;

/**
 * A LinkedIn member as LinkedIn names them to this tenant's application: a URN whose id counts letter by letter, upper or lower case
 * (LinkedIn RSC 1.2). Blanks around it are not part of it: the database would take {@code 'x '} for {@code 'x'}.
 */
@Personal
public record LinkedInPerson(String urn) {
    private static final Pattern FORM = Pattern.compile("urn:li:[A-Za-z]+:[\\x21-\\x7E]{1,200}");

    public LinkedInPerson {
        urn = urn == null ? "" : urn.strip();
        if (!FORM.matcher(urn).matches()) {
            throw new InvalidValue("person", "MALFORMED", "must be a URN such as urn:li:person:pQ7x2");
        }
    }

    public IdentityKey key() {
        return new IdentityKey(IdentityKind.LINKEDIN_PERSON, urn);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "LinkedInPerson";
    }
}
