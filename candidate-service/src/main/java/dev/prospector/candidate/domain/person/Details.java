package dev.prospector.candidate.domain.person;

import java.util.Objects;
import java.util.Set;

import dev.prospector.candidate.domain.Text;

/**
 * What users may say of a person beside how to reach them.
 *
 * @param doNotContact the person does not want to hear from us (product.md 2.12)
 */
public record Details(PersonName name, Profile profile, boolean doNotContact) {
    /** The most characters that a headline, an employer or a location may have. */
    public static final int LINE_MAX = 1000;

    /** One text of them that a user may change; each has a longest and the name that clients call it by. */
    public enum Line {
        FIRST_NAME("firstName", PersonName.MAX),
        LAST_NAME("lastName", PersonName.MAX),
        HEADLINE("headline", LINE_MAX),
        EMPLOYER("employer", LINE_MAX),
        LOCATION("location", LINE_MAX);

        private final String field;
        private final int max;

        Line(String field, int max) {
            this.field = field;
            this.max = max;
        }

        public String field() {
            return field;
        }

        public String written(String text) {
            return Text.line(field, text, max);
        }
    }

    public Details {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
    }

    /** A person who may be contacted. */
    public static Details of(PersonName name, Profile profile) {
        return new Details(name, profile, false);
    }

    public Details filledFrom(PersonName otherName, Profile otherProfile) {
        return new Details(name.filledFrom(otherName), profile.filledFrom(otherProfile), doNotContact);
    }

    /** Of two who are one person: the own name, what is missing from the other, and nobody is contacted against either's will. */
    public Details joined(Details other) {
        return new Details(name, profile.filledFrom(other.profile), doNotContact || other.doNotContact);
    }

    /**
     * As before {@link #joined}, except what was changed since.
     *
     * @param filled what only the other one had said
     * @param refused whether the other one alone did not want to hear from us
     */
    public Details parted(Details other, Set<Line> filled, boolean refused) {
        return new Details(name, profile.without(filled, other.profile), doNotContact && !refused);
    }
}
