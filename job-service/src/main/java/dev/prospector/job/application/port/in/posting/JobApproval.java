package dev.prospector.job.application.port.in.posting;

import java.util.List;

import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.approval.Approver;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;

/**
 * Asking a job's approvers before it is activated (product.md 2.3). Approvers see the job whether they are on its team or not. All
 * methods throw {@code JobNotFound} when the tenant has no such job or the caller may not see it, and {@code ForbiddenAction} when they
 * see it but may not do this to it.
 */
public interface JobApproval {
    /**
     * Asks all approvers, for the first time or anew.
     *
     * @throws dev.prospector.job.domain.posting.JobNotDraft when it is neither draft nor rejected
     * @throws dev.prospector.job.domain.approval.NoApprovers when there is nobody to ask
     */
    SeenJob submit(Caller caller, JobId job);

    /**
     * The caller's own word: all must approve, one rejection rejects.
     *
     * @param comment null or blank for none
     * @throws dev.prospector.job.domain.posting.JobNotPending when nobody is asked
     * @throws dev.prospector.job.domain.approval.AlreadyDecided when they have spoken in this round
     */
    SeenJob decide(Caller caller, JobId job, Decision decision, String comment);

    /** All approvers in the template's order, with their words in the present or last round. */
    List<Approver> approvers(Caller caller, JobId job);
}
