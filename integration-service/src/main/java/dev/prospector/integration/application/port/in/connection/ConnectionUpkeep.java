package dev.prospector.integration.application.port.in.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.DueWork;

/** What has to be done about connections without anybody asking; any number of workers, here and in other replicas, side by side. */
public interface ConnectionUpkeep {
    /** Takes one piece of work of this kind that is due; nobody else will for a while. */
    Optional<DueWork> take(DueWork.Kind kind);

    /** Does it, or sees to it that it is done later. */
    void tend(DueWork work);
}
