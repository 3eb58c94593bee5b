package dev.prospector.candidate.domain;

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

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Profile";
    }
}
