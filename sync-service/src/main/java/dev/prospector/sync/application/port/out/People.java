package dev.prospector.sync.application.port.out;

import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.FoundPerson;
import dev.prospector.sync.domain.Profile;

/** The tenant's candidates. */
public interface People {

    /**
     * The exported member as a candidate, known or made now; may be repeated.
     *
     * @param person LinkedIn person
     * @param creditedTo user id; null when LinkedIn named no exporter
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    FoundPerson findOrMake(ExportKey export, String person, Profile profile, String creditedTo);
}
