package dev.prospector.candidate.application.port.out.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;

/** Who is in which jobs, as far as a user may see it. job-service knows it, and is asked at each call; not to be asked in a transaction. */
public interface JobPeople {

    /**
     * The candidates in a job, at most 5,000, the last made ones; nobody where the caller may not see the job.
     *
     * @param stage only those who are in it
     * @throws RelationsUnavailable when that cannot be known now
     */
    Set<CandidateId> in(Caller caller, UUID job, Optional<UUID> stage);

    /**
     * What stands against deleting a person.
     *
     * @throws RelationsUnavailable when that cannot be known now
     */
    Applications applications(Caller caller, CandidateId candidate);
}
