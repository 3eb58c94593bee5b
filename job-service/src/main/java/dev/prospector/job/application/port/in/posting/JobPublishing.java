package dev.prospector.job.application.port.in.posting;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.user.Caller;

/**
 * Making jobs, bringing them out, ending them and finding them again (product.md 2.3). Who names a job gets {@code JobNotFound} when
 * the tenant has none of that id or they may not see it, and {@code ForbiddenAction} when they see it but may not do this to it.
 */
public interface JobPublishing {
    /**
     * A new draft under the tenant's next Job ID; the creator joins its team.
     *
     * @param template from which its process and approvers are copied; empty for the standard one
     * @throws dev.prospector.job.domain.InvalidValue when there is no such template
     */
    SeenJob create(Caller creator, JobDetails details, Optional<TemplateId> template);

    /**
     * Says something else about the job, which before its activation returns it to draft; what is the same already changes nothing.
     *
     * @param seen the version that the caller has seen
     * @throws ChangedMeanwhile when it is another by now
     * @throws dev.prospector.job.domain.posting.JobClosed when it is closed
     */
    SeenJob edit(Caller caller, JobId id, int seen, JobDetails details);

    /**
     * @throws dev.prospector.job.domain.posting.JobNotDraft when it was activated before
     * @throws dev.prospector.job.domain.posting.JobNotApproved when approvers have yet to agree
     */
    SeenJob activate(Caller caller, JobId id);

    /**
     * The job takes no new export; those it has accepted still land.
     *
     * @throws dev.prospector.job.domain.posting.JobNotActive when it is not active
     * @throws dev.prospector.job.domain.posting.NoAcceptedOffer when it is said to be filled and is not
     */
    SeenJob close(Caller caller, JobId id, ClosureReason reason);

    /**
     * Removes the job with all that belongs to it. Its Job ID is never given again, and its promises bind nobody any more.
     *
     * @throws dev.prospector.job.domain.access.JobHasApplicants when it would have to be empty for this caller, and is not
     */
    void delete(Caller caller, JobId id);

    SeenJob find(Caller caller, JobId id);

    /**
     * The jobs that the caller may see, newest first.
     *
     * @param before only jobs older than this one; empty to begin
     * @param atMost how many
     * @throws dev.prospector.job.domain.user.TooManyWords when too many are looked for
     */
    List<SeenJob> newest(Caller caller, Sought sought, Optional<JobNumber> before, int atMost);

    /**
     * @param words beginnings of words of the title or of the Job ID; empty for any
     * @param status only jobs of this status; empty for all
     * @param mine only jobs on whose team the caller is
     */
    record Sought(Optional<String> words, Optional<JobStatus> status, boolean mine) {}
}
