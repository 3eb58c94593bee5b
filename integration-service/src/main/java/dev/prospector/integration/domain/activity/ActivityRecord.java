package dev.prospector.integration.domain.activity;

import dev.prospector.integration.domain.link.PersonUrn;

/** What LinkedIn shows of a recruiter's activity. It may come any number of times: who stores it goes by its name. */
public sealed interface ActivityRecord permits InMail, RecruiterNote, StubProfile {
    /** LinkedIn's name of it. */
    String urn();

    /** The member it is about. */
    PersonUrn person();
}
