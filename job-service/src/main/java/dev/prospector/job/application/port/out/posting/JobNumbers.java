package dev.prospector.job.application.port.out.posting;

import dev.prospector.job.domain.posting.JobNumber;

/** Counts the tenant's jobs. */
public interface JobNumbers {
    /** A number that no job of the tenant has or had, greater than all given before. */
    JobNumber next();
}
