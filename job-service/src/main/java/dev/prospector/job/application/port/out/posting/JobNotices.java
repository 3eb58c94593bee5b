package dev.prospector.job.application.port.out.posting;

import dev.prospector.job.domain.posting.JobId;

/**
 * Says to others that a job is another than before, in the transaction of the change (architecture.md 3.3, 5). They read for themselves
 * what it is now: a notice names the record and its version, nothing else.
 */
public interface JobNotices {
    /** @param version as the change left it; the first one is 0 */
    void changed(JobId job, int version);

    /** @param version one more than the last that the job had */
    void deleted(JobId job, int version);
}
