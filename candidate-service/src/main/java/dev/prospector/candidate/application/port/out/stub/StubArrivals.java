package dev.prospector.candidate.application.port.out.stub;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;

/** What became of each stub profile, with the member's consent; of the current tenant. */
public interface StubArrivals {
    Optional<StubArrival> find(StubKey stub);

    /** In the place of what was known of this stub. Whoever calls holds the member's identities. */
    void save(StubArrival arrival);

    /** Whether one of these members has shared a profile, and is not one whose candidate was deleted. */
    boolean areOf(Set<LinkedInPerson> persons);

    /**
     * Another candidate is the member from now on: all of their stubs are wanted.
     *
     * @param candidate empty while nobody is
     */
    void hand(LinkedInPerson person, Optional<CandidateId> candidate, Instant now);

    /**
     * The candidate was deleted: what is told of their stubs brings nobody back. Those of members whom somebody had said that they are not are
     * wanted still.
     *
     * @param records of the candidate
     * @param person who they were
     */
    void forget(Collection<CandidateId> records, Optional<LinkedInPerson> person);

    /**
     * Those that are wanted, the longest first. Whoever asks again before the time gets others.
     *
     * @param until when they are wanted again, unless they are told
     */
    List<StubKey> claimWanted(Instant now, Instant until, int atMost);
}
