package dev.prospector.sync.application.port.in.export;

import java.time.Instant;

import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.SealedProfile;

/**
 * Takes down what LinkedIn's side tells of the current tenant's exports (architecture.md 2); nothing is judged here. News may
 * come late, twice or in any order; those of an older version are dropped.
 */
public interface ExportIntake {

    /** LinkedIn's notice came at this time; it says no more than the request id. */
    void noticed(String requestId, Instant at);

    void learned(String requestId, long version, ExportFacts facts, SealedProfile profile);

    /** There is nothing to judge, for this reason. */
    void stopped(String requestId, long version, ExportReason reason);
}
