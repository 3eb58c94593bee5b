package dev.prospector.candidate.application.port.out.stub;

import java.util.Optional;

import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;

/** What became of each stub profile, with the member's consent; of the current tenant. */
public interface StubArrivals {
    Optional<StubArrival> find(StubKey stub);

    /** In the place of what was known of this stub. Whoever calls holds the member's identities. */
    void save(StubArrival arrival);
}
