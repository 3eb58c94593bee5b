package dev.prospector.candidate.domain.person;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;
import dev.prospector.candidate.domain.person.Details.Line;

/** What a person says about themselves beside the name; each part may be missing (null). */
public record Profile(
        @Personal String headline,
        @Personal String employer,
        @Personal String location) {
    /** Nothing is known but the name. */
    public static final Profile UNKNOWN = new Profile(null, null, null);

    public Profile {
        headline = Text.orNull(headline);
        employer = Text.orNull(employer);
        location = Text.orNull(location);
    }

    /** As a user enters it: told what is wrong with it, since users can mend it. */
    public static Profile entered(String headline, String employer, String location) {
        return new Profile(
                Details.Line.HEADLINE.written(headline),
                Details.Line.EMPLOYER.written(employer),
                Details.Line.LOCATION.written(location));
    }

    Profile filledFrom(Profile other) {
        return new Profile(
                Text.filled(headline, other.headline),
                Text.filled(employer, other.employer),
                Text.filled(location, other.location));
    }

    /** What only the other one says, of those lines that a profile has. */
    public Set<Line> missing(Profile other) {
        return Stream.of(Line.HEADLINE, Line.EMPLOYER, Line.LOCATION)
                .filter(line -> line(line) == null && other.line(line) != null)
                .collect(Collectors.toSet());
    }

    /** Without these lines, as far as they still say what the other one says. */
    Profile without(Set<Line> lines, Profile other) {
        return new Profile(
                left(Line.HEADLINE, lines, other),
                left(Line.EMPLOYER, lines, other),
                left(Line.LOCATION, lines, other));
    }

    private String left(Line line, Set<Line> lines, Profile other) {
        return lines.contains(line) && line(line) != null && line(line).equals(other.line(line)) ? null : line(line);
    }

    private String line(Line line) {
        return switch (line) {
            case HEADLINE -> headline;
            case EMPLOYER -> employer;
            case LOCATION -> location;
            case FIRST_NAME, LAST_NAME -> throw new IllegalArgumentException("names are no part of a profile");
        };
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Profile";
    }
}
