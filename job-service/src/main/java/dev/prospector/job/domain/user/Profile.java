package dev.prospector.job.domain.user;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Text;

/** What a user is called and how they are reached. Each of it may be null: not every identity provider tells it. */
public record Profile(
        @Personal String givenName,
        @Personal String familyName,
        @Personal String emailAddress) {

    public static final int NAME_MAX = 100;
    public static final int EMAIL_MAX = 254;

    public Profile {
        givenName = Text.optionalLine("givenName", givenName, NAME_MAX);
        familyName = Text.optionalLine("familyName", familyName, NAME_MAX);
        emailAddress = Text.optionalLine("emailAddress", emailAddress, EMAIL_MAX);
    }

    /** As a token claims it: nobody is kept out for their name, so what does not fit is made to, and what is too long is cut. */
    public static Profile claimed(String givenName, String familyName, String emailAddress) {
        return new Profile(
                Text.fitting(givenName, NAME_MAX),
                Text.fitting(familyName, NAME_MAX),
                Text.fitting(emailAddress, EMAIL_MAX));
    }
}
