package dev.prospector.sync.application.port.out.activity;

import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.Stub;

/** The members who shared stub profiles, as the tenant's candidates. */
public interface StubPeople {

    /**
     * Completes or makes the candidate. May be repeated.
     *
     * @return the candidate's id
     * @throws dev.prospector.sync.application.port.out.ServiceAway when there is no answer now
     * @throws dev.prospector.sync.application.port.out.CallRejected when asking again would not help
     */
    String findOrMake(String tenant, Stub stub, Profile profile);
}
