package dev.prospector.candidate.domain.person;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;

/** A person's name. LinkedIn promises only that there is one (LinkedIn RSC 4), so either part may be missing (null), but not both. */
public record PersonName(@Personal String first, @Personal String last) {
    /** The most characters that either part may have. */
    public static final int MAX = 255;

    public PersonName {
        first = Text.orNull(first);
        last = Text.orNull(last);
        if (first == null && last == null) {
            throw new InvalidValue("lastName", "REQUIRED", "a person has a first name or a last name");
        }
    }

    /** The name as a user enters it: told what is wrong with it, since users can mend it. */
    public static PersonName entered(String first, String last) {
        return new PersonName(Text.line("firstName", first, MAX), Text.line("lastName", last, MAX));
    }

    PersonName filledFrom(PersonName other) {
        return new PersonName(Text.filled(first, other.first), Text.filled(last, other.last));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
