package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.FoundPerson;

/** The tenant's candidates. Both calls may be repeated. */
public interface People {

    /**
     * The exported member as a candidate, known or made now.
     *
     * @param person LinkedIn person
     * @param creditedTo user id; null when LinkedIn named no exporter
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    FoundPerson findOrMake(ExportKey export, String person, Profile profile, String creditedTo);

    /**
     * Removes the candidate if this very export made it and nobody has touched it since; otherwise nothing changes.
     *
     * @return whether it was removed, now or before
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    boolean takeBack(ExportKey export);
}
