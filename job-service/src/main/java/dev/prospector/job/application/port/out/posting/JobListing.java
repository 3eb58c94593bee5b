package dev.prospector.job.application.port.out.posting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.user.Caller;

/** The tenant's jobs as one caller finds them, with their rights on each as they are in the database now. */
public interface JobListing {
    /** Whether the caller may see it or not: their rights tell. */
    Optional<SeenJob> find(Caller caller, JobId id);

    /** Those of these jobs that are there, in no order, whether the caller may see them or not. */
    List<SeenJob> all(Caller caller, Collection<JobId> ids);

    /** The jobs that the caller may see and looks for, newest first; only those older than {@code before}, if given. */
    List<SeenJob> newest(Caller caller, JobSearch search, Optional<JobNumber> before, int atMost);
}
