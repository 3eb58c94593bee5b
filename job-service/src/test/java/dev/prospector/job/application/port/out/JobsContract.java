package dev.prospector.job.application.port.out;

import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.draft;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.process.PlannedStage;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.UserId;

/** What every {@link Jobs} does. */
public abstract class JobsContract {
    protected abstract Jobs jobs();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_job_is_found_as_it_was_saved() {
        var job = saved(draft());

        assertEquals(Optional.of(job), work(() -> jobs().find(job.id())));
        assertEquals(Optional.of(job.id()), work(() -> jobs().idOf(job.number())));
        assertEquals(Optional.of(job), work(() -> jobs().lock(job.id())));
        assertEquals(Optional.of(job), work(() -> jobs().hold(job.id())));
    }

    @Test
    void every_detail_is_kept() {
        var location = new Location("Zürich", "Kanton Zürich", "CH", "8001");
        var details = new JobDetails("Ingénieur 👩‍💻", "é\n".repeat(20_000) + "end", location, WorkplaceType.HYBRID);
        var job = saved(Job.draft(new JobNumber(1001), details, Samples.STANDARD, Samples.ADMIN, Samples.NOW));

        assertEquals(Optional.of(job), work(() -> jobs().find(job.id())));
    }

    @Test
    void changes_are_kept() {
        var job = saved(draft());

        var changed = saved(job.activated()
                .withProspect(false)
                .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(member("Manager", TeamRole.INTERVIEWER)));

        assertEquals(Optional.of(changed), work(() -> jobs().find(job.id())));
    }

    @Test
    void each_change_is_the_next_version_and_so_is_the_removal() {
        var job = draft();
        assertEquals(0, work(() -> jobs().save(job)));
        assertEquals(1, work(() -> jobs().save(job.joinedBy(member("manager", TeamRole.HIRING_MANAGER)))));
        var active = job.joinedBy(member("manager", TeamRole.HIRING_MANAGER)).activated();
        assertEquals(2, work(() -> jobs().save(active)));
        assertEquals(3, work(() -> jobs().remove(active)));
    }

    @Test
    void who_leaves_is_gone_and_may_come_back_as_something_else() {
        var job = saved(draft().joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(delegate("delegate", "manager"))
                .joinedBy(member("interviewer", TeamRole.INTERVIEWER)));
        assertEquals(Optional.of(job), work(() -> jobs().find(job.id())));

        var smaller = saved(job.leftBy(new UserId("manager")));
        assertEquals(Optional.of(smaller), work(() -> jobs().find(job.id())));
        var again = saved(smaller.joinedBy(member("manager", TeamRole.INTERVIEWER)));
        assertEquals(Optional.of(again), work(() -> jobs().find(job.id())));
    }

    @Test
    void a_new_role_is_kept() {
        var job = saved(draft().joinedBy(member("recruiter2", TeamRole.RECRUITER))
                .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(delegate("delegate", "recruiter")));
        var changed = saved(job.withRole(member("recruiter", TeamRole.INTERVIEWER)));
        assertEquals(Optional.of(changed), work(() -> jobs().find(job.id())));
    }

    @Test
    void approvers_and_their_words_are_kept_in_their_order() {
        var job = saved(draft(1001, "one", "two", "Three"));
        assertEquals(Optional.of(job), work(() -> jobs().find(job.id())));
        var comment = Word.said(Decision.REJECT, "zu teuer 👩‍💻\nsagt man", Samples.NOW);
        var approved = saved(
                saved(job.submitted()).decided(new UserId("two"), Word.said(Decision.APPROVE, null, Samples.NOW)));
        assertEquals(Optional.of(approved), work(() -> jobs().find(job.id())));
        var rejected = saved(approved.decided(new UserId("one"), comment));
        assertEquals(Optional.of(rejected), work(() -> jobs().find(job.id())));
        var again = saved(rejected.submitted());
        assertEquals(Optional.of(again), work(() -> jobs().find(job.id())));
    }

    @Test
    void new_stages_are_kept_and_the_old_ones_are_gone() {
        var job = saved(draft());
        var plan = new ProcessPlan(
                List.of(
                        new PlannedStage("Leads", StageKind.PROSPECT),
                        new PlannedStage("In", StageKind.APPLICATION),
                        new PlannedStage("Screen", StageKind.SCREEN),
                        new PlannedStage("Task", StageKind.CUSTOM),
                        new PlannedStage("Contract", StageKind.OFFER)),
                false,
                true,
                false);
        var planned = saved(job.replanned(plan, Samples.NOW));
        assertEquals(Optional.of(planned), work(() -> jobs().find(job.id())));
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        assertEquals(Optional.empty(), work(() -> jobs().find(draft().id())));
        assertEquals(Optional.empty(), work(() -> jobs().lock(draft().id())));
        assertEquals(Optional.empty(), work(() -> jobs().hold(draft().id())));
        assertEquals(Optional.empty(), work(() -> jobs().idOf(new JobNumber(4711))));
    }

    @Test
    void a_closing_is_kept() {
        var closed =
                saved(saved(draft().activated()).closed(ClosureReason.CANCELLED, false, Samples.NOW.plusSeconds(1)));
        assertEquals(Optional.of(closed), work(() -> jobs().find(closed.id())));
    }

    @Test
    void a_removed_job_is_gone_with_its_team_and_process_and_no_other_is() {
        var job = saved(draft(1001).joinedBy(member("manager", TeamRole.HIRING_MANAGER)));
        var other = saved(draft(1002));
        work(() -> {
            jobs().remove(job);
            return null;
        });
        assertEquals(Optional.empty(), work(() -> jobs().find(job.id())));
        assertEquals(Optional.empty(), work(() -> jobs().idOf(job.number())));
        assertEquals(Optional.of(other), work(() -> jobs().find(other.id())));
    }

    private Job saved(Job job) {
        return work(() -> {
            jobs().save(job);
            return job;
        });
    }
}
