package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.member;
import static dev.prospector.job.Samples.somebody;
import static dev.prospector.job.Samples.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.InMemoryApplications;
import dev.prospector.job.application.port.out.InMemoryJobs;
import dev.prospector.job.domain.export.ExportDecision;
import dev.prospector.job.domain.export.ExportNotAccepted;
import dev.prospector.job.domain.export.ExportRefusal;
import dev.prospector.job.domain.export.JobDeleted;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;

class ExportServiceTest {
    private static final RequestId REQUEST = new RequestId("r-1");

    private final Fakes fakes = new Fakes();
    private final InMemoryJobs jobs = fakes.jobs;
    private final InMemoryApplications applications = fakes.applications;
    private final ExportService service = fakes.exports;
    private final Job job = Samples.draft().activated();

    @BeforeEach
    void job_is_there() {
        jobs.save(job);
    }

    @Test
    void an_acceptance_is_given_again_whatever_changed() {
        var accepted = decide("JOB-1001", "recruiter");
        jobs.save(job.withProspect(false));

        assertEquals(new ExportDecision.Accepted(job.id()), accepted);
        assertEquals(accepted, decide("JOB-1001", "recruiter"));
    }

    @Test
    void a_refusal_is_judged_afresh() {
        jobs.save(job.withProspect(false));
        assertEquals(refused(ExportRefusal.PROSPECT_STAGE_OFF), decide("JOB-1001", "recruiter"));

        jobs.save(job.withProspect(true));
        assertEquals(new ExportDecision.Accepted(job.id()), decide("JOB-1001", "recruiter"));
    }

    @Test
    void a_number_that_no_job_has_is_unknown() {
        assertEquals(refused(ExportRefusal.JOB_UNKNOWN), decide("JOB-4711", "recruiter"));
        assertEquals(refused(ExportRefusal.JOB_UNKNOWN), decide("job-1001", "recruiter"));
        assertEquals(refused(ExportRefusal.JOB_UNKNOWN), decide("whatever", "recruiter"));
    }

    @Test
    void an_accepted_person_becomes_a_prospect() {
        decide("JOB-1001", "recruiter");

        var landing = service.land(REQUEST, somebody());

        assertFalse(landing.alreadyInJob());
        assertEquals(landing.applicationId(), prospects().get(0).id());
        assertEquals(user("recruiter"), prospects().get(0).creditedTo());
        assertEquals(1, applications.events().size());
    }

    @Test
    void an_acceptance_is_binding_even_if_the_job_changes_meanwhile() {
        decide("JOB-1001", "recruiter");
        jobs.save(job.withProspect(false));

        assertFalse(service.land(REQUEST, somebody()).alreadyInJob());
    }

    @Test
    void a_closed_job_takes_no_new_export_and_keeps_its_promises() {
        decide("JOB-1001", "recruiter");
        jobs.save(job.closed(ClosureReason.CANCELLED, false, Samples.NOW));
        var late = service.decide(new RequestId("r-2"), "JOB-1001", user("recruiter"));
        assertEquals(refused(ExportRefusal.JOB_NOT_ACTIVE), late);
        assertEquals(new ExportDecision.Accepted(job.id()), decide("JOB-1001", "recruiter"));
        assertFalse(service.land(REQUEST, somebody()).alreadyInJob());
    }

    @Test
    void the_promise_of_a_deleted_job_binds_nobody() {
        decide("JOB-1001", "recruiter");
        jobs.remove(job);
        assertThrows(JobDeleted.class, () -> service.land(REQUEST, somebody()));
        assertEquals(refused(ExportRefusal.JOB_UNKNOWN), decide("JOB-1001", "recruiter"));
        assertThrows(JobDeleted.class, () -> service.land(REQUEST, somebody()));
        assertEquals(List.of(), prospects());
    }

    @Test
    void who_had_landed_in_a_deleted_job_is_told_so() {
        decide("JOB-1001", "recruiter");
        var candidate = somebody();
        service.land(REQUEST, candidate);
        fakes.publishing.delete(Samples.RECRUITER, job.id());
        assertThrows(JobDeleted.class, () -> service.land(REQUEST, candidate));
    }

    @Test
    void a_request_whose_job_was_deleted_may_be_accepted_by_another() {
        decide("JOB-1001", "recruiter");
        var candidate = somebody();
        service.land(REQUEST, candidate);
        fakes.publishing.delete(Samples.RECRUITER, job.id());
        var other = Samples.draft(1002).activated();
        jobs.save(other);
        assertEquals(new ExportDecision.Accepted(other.id()), decide("JOB-1002", "recruiter"));
        assertFalse(service.land(REQUEST, candidate).alreadyInJob());
    }

    @Test
    void landing_again_gives_the_same_answer_and_changes_nothing() {
        decide("JOB-1001", "recruiter");
        var candidate = somebody();

        assertEquals(service.land(REQUEST, candidate), service.land(REQUEST, candidate));
        assertEquals(1, prospects().size());
    }

    @Test
    void a_person_who_is_in_the_job_already_stays_as_they_are() {
        var candidate = somebody();
        decide("JOB-1001", "recruiter");
        var first = service.land(REQUEST, candidate);
        var again = new RequestId("r-2");
        service.decide(again, "JOB-1001", Optional.empty());

        var second = service.land(again, candidate);

        assertTrue(second.alreadyInJob());
        assertEquals(first.applicationId(), second.applicationId());
        assertEquals(second, service.land(again, candidate));
        assertEquals(user("recruiter"), prospects().get(0).creditedTo());
        assertEquals(1, applications.events().size());
    }

    @Test
    void nobody_lands_without_an_acceptance() {
        jobs.save(job.withProspect(false));
        decide("JOB-1001", "recruiter");

        assertThrows(ExportNotAccepted.class, () -> service.land(REQUEST, somebody()));
        assertEquals(List.of(), prospects());
    }

    @Test
    void delegates_of_recruiters_and_hiring_managers_of_the_job_export() {
        jobs.save(job.joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(delegate("interviewer", "recruiter"))
                .joinedBy(delegate("recruiter2", "manager")));
        for (var delegate : List.of("interviewer", "recruiter2", "manager")) {
            var request = new RequestId("by-" + delegate);
            assertEquals(new ExportDecision.Accepted(job.id()), service.decide(request, "JOB-1001", user(delegate)));
        }
    }

    @Test
    void who_lost_the_tenant_role_is_inactive_or_unknown_exports_nobody() {
        fakes.know("recruiter", TenantRole.INTERVIEWER);
        assertEquals(refused(ExportRefusal.EXPORTER_NOT_ON_HIRING_TEAM), decide("JOB-1001", "recruiter"));
        var recruiter = Samples.known("recruiter", TenantRole.RECRUITER);
        fakes.users.save(User.put(recruiter.id(), recruiter.profile(), recruiter.roles(), false));
        assertEquals(refused(ExportRefusal.EXPORTER_NOT_ON_HIRING_TEAM), decide("JOB-1001", "recruiter"));
        jobs.save(job.joinedBy(member("nobody", TeamRole.RECRUITER)));
        assertEquals(refused(ExportRefusal.EXPORTER_NOT_ON_HIRING_TEAM), decide("JOB-1001", "nobody"));
    }

    @Test
    void a_landing_is_noted_once_on_behalf_of_the_exporter() {
        decide("JOB-1001", "recruiter");
        var candidate = somebody();
        service.land(REQUEST, candidate);
        service.land(REQUEST, candidate);
        var again = new RequestId("r-2");
        service.decide(again, "JOB-1001", Optional.empty());
        service.land(again, candidate);
        service.land(again, candidate);
        assertEquals(List.of("landed for recruiter"), fakes.audit.taken());
    }

    private ExportDecision decide(String jobNumber, String exporter) {
        return service.decide(REQUEST, jobNumber, user(exporter));
    }

    private static ExportDecision refused(ExportRefusal reason) {
        return new ExportDecision.Refused(reason);
    }

    private List<Application> prospects() {
        return applications.oldestOf(
                List.of(StageView.all(job.process().prospect().id())), 10);
    }
}
