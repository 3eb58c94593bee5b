package dev.prospector.job.application.port.out.pipeline;

import dev.prospector.job.domain.pipeline.Application;

/**
 * Says to others that an application is another than before, in the transaction of the change (architecture.md 3.3, 5). They read for
 * themselves what it is now: a notice names the record, its parents and its version, nothing else. What goes with its parent is not told:
 * the end of a job is the end of all that is in it.
 */
public interface ApplicationNotices {
    void changed(Application application);

    /** @param last as it was before */
    void deleted(Application last);
}
