package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.in.team.TeamPlaces;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

class PlaceServiceTest {
    private final Fakes fakes = new Fakes();
    private final PlaceService service = fakes.teamPlaces;
    private final Job job = Samples.draft()
            .joinedBy(member("interviewer", TeamRole.INTERVIEWER))
            .joinedBy(delegate("delegate", "recruiter"));
    private final CandidateId prospect = Samples.somebody();
    private final CandidateId applicant = Samples.somebody();

    @BeforeEach
    void people_are_in_the_job() {
        fakes.jobs.save(job);
        fakes.applications.addIfAbsent(added(prospect));
        fakes.applications.addIfAbsent(applied(added(applicant)));
    }

    @Test
    void interviewers_of_the_job_see_people_past_the_prospect_stage() {
        assertEquals(List.of(applicant), visible(caller("interviewer", TenantRole.INTERVIEWER)));
    }

    @Test
    void who_sees_prospects_sees_everybody_in_the_job() {
        assertEquals(List.of(prospect, applicant), visible(Samples.RECRUITER));
        assertEquals(List.of(prospect, applicant), visible(caller("delegate", TenantRole.INTERVIEWER)));
    }

    @Test
    void a_delegate_of_who_lost_their_role_sees_what_interviewers_see() {
        fakes.know("recruiter");
        assertEquals(List.of(applicant), visible(caller("delegate", TenantRole.INTERVIEWER)));
    }

    @Test
    void who_is_not_on_the_team_or_has_no_tenant_role_sees_nobody() {
        assertEquals(List.of(), visible(Samples.STRANGER));
        assertEquals(List.of(), visible(caller("interviewer")));
    }

    @Test
    void where_the_job_withholds_prospects_a_hiring_managers_delegate_sees_their_exports_and_applicants() {
        fakes.jobs.save(Samples.withheld(
                job.joinedBy(member("manager", TeamRole.HIRING_MANAGER)).joinedBy(delegate("deputy", "manager"))));
        var exported = Samples.somebody();
        fakes.applications.addIfAbsent(ApplicationAdded.exported(job, exported, Samples.user("manager"), Samples.NOW));

        var deputy = caller("deputy", TenantRole.INTERVIEWER);
        assertEquals(List.of(applicant, exported), service.visible(deputy, List.of(prospect, applicant, exported)));
    }

    @Test
    void a_person_in_two_jobs_is_told_once() {
        var second = Samples.draft(1002);
        fakes.jobs.save(second);
        fakes.applications.addIfAbsent(ApplicationAdded.exported(second, prospect, Optional.empty(), Samples.NOW));
        assertEquals(List.of(prospect), service.visible(Samples.RECRUITER, List.of(prospect)));
    }

    @Test
    void jobs_are_those_on_whose_team_one_is() {
        var number = job.number();
        assertEquals(List.of(number), service.jobs(Samples.RECRUITER, Optional.empty()));
        assertEquals(
                List.of(number), service.jobs(Samples.RECRUITER, Optional.of(List.of(number, new JobNumber(4711)))));
        assertEquals(List.of(), service.jobs(Samples.STRANGER, Optional.empty()));
        assertEquals(List.of(), service.jobs(caller("recruiter"), Optional.empty()));
    }

    @Test
    void people_of_a_job_are_told_to_who_sees_them_there() {
        assertEquals(Set.of(prospect, applicant), peopleIn(Samples.RECRUITER));
        assertEquals(Set.of(applicant), peopleIn(caller("interviewer", TenantRole.INTERVIEWER)));
        assertEquals(Set.of(), peopleIn(Samples.STRANGER));
        assertEquals(Set.of(prospect, applicant), peopleIn(caller("admin", TenantRole.ADMIN)));
    }

    @Test
    void only_so_many_people_are_told_of_at_once() {
        for (int i = 0; i < 4999; i++) {
            fakes.applications.addIfAbsent(added(Samples.somebody()));
        }
        var told = service.peopleIn(Samples.RECRUITER, job.id(), Optional.empty());
        assertEquals(5000, told.candidates().size());
        assertEquals(true, told.truncated());
        var few = service.peopleIn(
                Samples.RECRUITER,
                job.id(),
                Optional.of(job.process().stages().get(1).id()));
        assertEquals(new TeamPlaces.People(List.of(applicant), false), few);
    }

    @Test
    void applications_may_go_where_their_job_lets_the_user_delete_them() {
        assertEquals(new TeamPlaces.Deletable(1, 1), service.deletable(Samples.RECRUITER, applicant));
        assertEquals(new TeamPlaces.Deletable(1, 1), service.deletable(caller("admin", TenantRole.ADMIN), applicant));
        assertEquals(
                new TeamPlaces.Deletable(1, 0),
                service.deletable(caller("interviewer", TenantRole.INTERVIEWER), applicant));
        assertEquals(new TeamPlaces.Deletable(1, 0), service.deletable(Samples.STRANGER, applicant));
        assertEquals(new TeamPlaces.Deletable(0, 0), service.deletable(Samples.RECRUITER, Samples.somebody()));
    }

    @Test
    void who_was_merged_is_seen_counted_and_told_under_each_of_their_ids() {
        var winner = Samples.somebody();
        var sibling = Samples.somebody();
        var interviewer = caller("interviewer", TenantRole.INTERVIEWER);
        assertEquals(List.of(), service.visible(interviewer, List.of(winner, sibling)));
        fakes.merged(applicant, winner, 2);
        fakes.merged(sibling, winner, 2);

        assertEquals(
                List.of(winner, sibling, applicant),
                service.visible(interviewer, List.of(winner, sibling, prospect, applicant, winner)));
        assertEquals(Set.of(applicant, winner, sibling), peopleIn(interviewer));
        assertEquals(new TeamPlaces.Deletable(1, 1), service.deletable(Samples.RECRUITER, winner));
        assertEquals(new TeamPlaces.Deletable(1, 0), service.deletable(interviewer, sibling));

        fakes.unmerged(applicant, 3);
        assertEquals(List.of(), service.visible(interviewer, List.of(winner, sibling)));
        assertEquals(Set.of(applicant), peopleIn(interviewer));
        assertEquals(new TeamPlaces.Deletable(0, 0), service.deletable(Samples.RECRUITER, winner));
    }

    private Set<CandidateId> peopleIn(Caller user) {
        return Set.copyOf(service.peopleIn(user, job.id(), Optional.empty()).candidates());
    }

    private List<CandidateId> visible(Caller user) {
        return service.visible(user, List.of(prospect, applicant));
    }

    private ApplicationAdded added(CandidateId person) {
        return ApplicationAdded.exported(job, person, Optional.empty(), Samples.NOW);
    }

    private ApplicationAdded applied(ApplicationAdded added) {
        var process = job.process();
        var moved = added.application()
                .moved(
                        process.prospect().id(),
                        process.stages().get(1).id(),
                        process,
                        Samples.RECRUITER.id(),
                        Samples.NOW);
        return new ApplicationAdded(moved.after(), added.entry());
    }
}
