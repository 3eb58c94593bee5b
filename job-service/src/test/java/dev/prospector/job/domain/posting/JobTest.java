package dev.prospector.job.domain.posting;

import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

class JobTest {
    @Test
    void a_new_job_is_a_draft_with_four_stages_and_prospect_on() {
        var job = Samples.draft();

        assertEquals(JobStatus.DRAFT, job.overview().status());
        assertEquals(
                List.of("Prospect", "Application", "Interview", "Offer"),
                job.process().stages().stream().map(Stage::name).toList());
        assertEquals(StageKind.PROSPECT, job.process().prospect().kind());
        assertTrue(job.process().prospectEnabled());
    }

    @Test
    void the_creator_joins_the_team() {
        assertEquals(List.of(member("recruiter", TeamRole.RECRUITER)), teamOf(Samples.RECRUITER));
        assertEquals(
                List.of(member("manager", TeamRole.HIRING_MANAGER)),
                teamOf(Samples.caller("manager", TenantRole.HIRING_MANAGER)));
    }

    @Test
    void an_admin_joins_only_as_what_else_they_are() {
        assertEquals(List.of(), teamOf(Samples.ADMIN));
        assertEquals(
                List.of(member("both", TeamRole.RECRUITER)),
                teamOf(Samples.caller("both", TenantRole.ADMIN, TenantRole.RECRUITER)));
    }

    @Test
    void only_a_draft_can_be_activated() {
        var active = Samples.draft().activated();

        assertTrue(active.isActive());
        assertThrows(JobNotDraft.class, active::activated);
    }

    @Test
    void prospect_can_be_switched_at_any_time() {
        var off = Samples.draft().withProspect(false);
        var on = off.activated().withProspect(true);
        var closed = on.closed(ClosureReason.CANCELLED, false, Samples.NOW).withProspect(false);

        assertFalse(off.process().prospectEnabled());
        assertTrue(on.process().prospectEnabled());
        assertFalse(closed.process().prospectEnabled());
    }

    @Test
    void the_team_may_change_at_any_time() {
        var closed = Samples.draft().activated().closed(ClosureReason.CANCELLED, false, Samples.NOW);
        var manager = member("manager", TeamRole.HIRING_MANAGER);

        assertTrue(closed.joinedBy(manager).team().members().contains(manager));
    }

    @Test
    void only_an_active_job_can_be_closed() {
        var active = Samples.draft().activated();
        var closed = active.closed(ClosureReason.CANCELLED, false, Samples.NOW);

        assertEquals(JobStatus.CLOSED, closed.overview().status());
        assertFalse(closed.isActive());
        assertThrows(JobNotActive.class, () -> closed.closed(ClosureReason.CANCELLED, false, Samples.NOW));
        assertThrows(JobNotActive.class, () -> Samples.draft().closed(ClosureReason.CANCELLED, false, Samples.NOW));
    }

    @Test
    void a_closed_job_says_why_and_when() {
        var active = Samples.draft().activated();
        var closed = active.closed(ClosureReason.CANCELLED, false, Samples.NOW);

        assertEquals(Optional.empty(), active.overview().closure());
        assertEquals(
                Optional.of(new Closure(ClosureReason.CANCELLED, Samples.NOW)),
                closed.overview().closure());
    }

    @Test
    void a_job_is_filled_only_by_an_accepted_offer() {
        var active = Samples.draft().activated();

        assertThrows(NoAcceptedOffer.class, () -> active.closed(ClosureReason.FILLED, false, Samples.NOW));
        assertThrows(JobNotActive.class, () -> Samples.draft().closed(ClosureReason.FILLED, true, Samples.NOW));
        var filled = active.closed(ClosureReason.FILLED, true, Samples.NOW);
        assertEquals(JobStatus.CLOSED, filled.overview().status());
    }

    @Test
    void only_an_active_job_takes_people_in() {
        Samples.draft().activated().demandActive();
        var draft = Samples.draft();
        assertThrows(JobNotActive.class, draft::demandActive);
        var closed = Samples.draft().activated().closed(ClosureReason.CANCELLED, false, Samples.NOW);
        assertThrows(JobNotActive.class, closed::demandActive);
    }

    @Test
    void a_job_is_edited_until_it_is_closed() {
        var other = new JobDetails("Lead", "Leads.", Samples.HAMBURG, WorkplaceType.HYBRID);
        var draft = Samples.draft().edited(other);
        assertEquals(other, draft.overview().details());
        assertEquals(JobStatus.DRAFT, draft.overview().status());
        var active = draft.activated().edited(Samples.DETAILS);
        assertEquals(Samples.DETAILS, active.overview().details());
        assertTrue(active.isActive());
        var closed = active.closed(ClosureReason.CANCELLED, false, Samples.NOW);
        assertThrows(JobClosed.class, () -> closed.edited(other));
    }

    @Test
    void a_closed_job_stays_closed() {
        var closed = Samples.draft().activated().closed(ClosureReason.CANCELLED, false, Samples.NOW);

        assertThrows(JobNotDraft.class, closed::activated);
    }

    private static List<HiringTeamMember> teamOf(Caller creator) {
        return Job.draft(new JobNumber(1001), Samples.DETAILS, Samples.STANDARD, creator, Samples.NOW)
                .team()
                .members();
    }
}
