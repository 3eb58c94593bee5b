package dev.prospector.integration.application.port.out.departure;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import dev.prospector.integration.domain.link.PersonUrn;

/** Who members are here, which candidate-service knows; not within a transaction. */
public interface KnownPeople {
    /** At most this many at once. */
    int MOST = 200;

    /**
     * @return candidates' ids, without members whom no candidate is
     * @throws PeopleUnavailable when it cannot be known now
     */
    Map<PersonUrn, UUID> candidates(String tenant, Collection<PersonUrn> persons);
}
