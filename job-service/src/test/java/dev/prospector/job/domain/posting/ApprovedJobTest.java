package dev.prospector.job.domain.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.approval.AlreadyDecided;
import dev.prospector.job.domain.approval.Approver;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.NoApprovers;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.user.UserId;

/** From draft to active where approvers must agree (product.md 2.3). */
class ApprovedJobTest {
    private static final JobDetails OTHER = new JobDetails("Lead", "Leads.", Samples.HAMBURG, WorkplaceType.HYBRID);
    private static final ProcessPlan PLAN =
            new ProcessPlan(ProcessPlan.standard().stages(), false, true, true);

    private final Job draft = Samples.draft(1001, "one", "two");

    @Test
    void approvers_are_copied_from_the_template() {
        assertTrue(draft.overview().needsApproval());
        assertEquals(
                List.of(new UserId("one"), new UserId("two")),
                draft.approval().approvers().stream().map(Approver::userId).toList());
    }

    @Test
    void a_draft_is_submitted_once() {
        var pending = draft.submitted();
        assertEquals(JobStatus.PENDING, status(pending));
        assertThrows(JobNotDraft.class, pending::submitted);
    }

    @Test
    void without_approvers_there_is_nobody_to_submit_to() {
        assertThrows(NoApprovers.class, Samples.draft()::submitted);
    }

    @Test
    void it_is_approved_when_all_approve() {
        var half = approved(draft.submitted(), "two");
        assertEquals(JobStatus.PENDING, status(half));
        var approved = approved(half, "one");
        assertEquals(JobStatus.APPROVED, status(approved));
        assertEquals(JobStatus.ACTIVE, status(approved.activated()));
    }

    @Test
    void one_rejection_rejects_and_then_nobody_is_asked() {
        var rejected = rejected(approved(draft.submitted(), "one"), "two");
        assertEquals(JobStatus.REJECTED, status(rejected));
        assertThrows(JobNotPending.class, () -> approved(rejected, "two"));
        var early = rejected(draft.submitted(), "one");
        assertThrows(JobNotPending.class, () -> approved(early, "two"));
    }

    @Test
    void a_rejected_job_may_be_submitted_anew_and_all_are_asked_again() {
        var again = rejected(draft.submitted(), "one").submitted();
        assertEquals(draft.submitted(), again);
        assertEquals(JobStatus.APPROVED, status(approved(approved(again, "one"), "two")));
    }

    @Test
    void nobody_approves_twice() {
        var half = approved(draft.submitted(), "one");
        assertThrows(AlreadyDecided.class, () -> approved(half, "one"));
    }

    @Test
    void only_a_submitted_job_is_decided_about() {
        assertThrows(JobNotPending.class, () -> approved(draft, "one"));
        var active = approved(approved(draft.submitted(), "one"), "two").activated();
        assertThrows(JobNotPending.class, () -> approved(active, "one"));
    }

    @Test
    void nothing_is_activated_before_all_have_approved() {
        for (var early : List.of(draft, draft.submitted(), rejected(draft.submitted(), "one"))) {
            assertThrows(JobNotApproved.class, early::activated);
        }
    }

    @Test
    void an_edit_returns_the_job_to_draft() {
        var approved = approved(approved(draft.submitted(), "one"), "two");
        for (var job : List.of(draft.submitted(), approved, rejected(draft.submitted(), "one"))) {
            assertEquals(JobStatus.DRAFT, status(job.edited(OTHER)));
            assertThrows(JobNotApproved.class, job.edited(OTHER)::activated);
            assertEquals(JobStatus.DRAFT, status(job.replanned(PLAN, Samples.NOW)));
        }
        assertEquals(JobStatus.ACTIVE, status(approved.activated().edited(OTHER)));
    }

    @Test
    void what_changes_nothing_leaves_the_approval_as_it_is() {
        var approved = approved(approved(draft.submitted(), "one"), "two");
        assertEquals(approved, approved.edited(Samples.DETAILS));
        assertSame(approved, approved.replanned(ProcessPlan.standard(), Samples.NOW));
    }

    @Test
    void team_and_prospect_switch_need_no_new_approval() {
        var pending = draft.submitted();
        assertEquals(JobStatus.PENDING, status(pending.withProspect(false)));
    }

    @Test
    void stages_are_fixed_at_activation() {
        var planned = Samples.draft().replanned(PLAN, Samples.NOW);
        assertEquals(PLAN, planned.process().plan());
        var active = planned.activated();
        assertThrows(ProcessFixed.class, () -> active.replanned(ProcessPlan.standard(), Samples.NOW));
        assertThrows(ProcessFixed.class, () -> active.replanned(PLAN, Samples.NOW));
        var closed = active.closed(ClosureReason.CANCELLED, false, Samples.NOW);
        assertThrows(ProcessFixed.class, () -> closed.replanned(ProcessPlan.standard(), Samples.NOW));
    }

    private static JobStatus status(Job job) {
        return job.overview().status();
    }

    private static Job approved(Job job, String approver) {
        return job.decided(new UserId(approver), Word.said(Decision.APPROVE, null, Samples.NOW));
    }

    private static Job rejected(Job job, String approver) {
        return job.decided(new UserId(approver), Word.said(Decision.REJECT, "No.", Samples.NOW));
    }
}
