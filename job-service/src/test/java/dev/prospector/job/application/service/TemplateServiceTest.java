package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.SeenTemplate;
import dev.prospector.job.domain.template.StandardTemplate;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.template.TemplateNotFound;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;

class TemplateServiceTest {
    private static final Caller INTERVIEWER = Samples.caller("interviewer", TenantRole.INTERVIEWER);
    private static final TemplateId NOWHERE =
            ProcessTemplate.made(Samples.STANDARD, Samples.NOW).id();

    private final Fakes fakes = new Fakes();
    private final TemplateService service = fakes.planning;

    @Test
    void a_tenant_has_one_standard_template_from_the_first_use() {
        var first = standard();
        assertTrue(first.template().isStandard());
        assertEquals(List.of(first), service.list(ADMIN, Optional.empty(), 10));
        var job = fakes.publishing.create(RECRUITER, Samples.DETAILS, Optional.empty());
        assertFalse(job.overview().needsApproval());
        assertEquals(1, service.list(ADMIN, Optional.empty(), 10).size());
    }

    @Test
    void a_job_copies_its_template_and_keeps_the_copy() {
        var made = service.create(ADMIN, Samples.approvedBy("manager"));
        var id = made.template().id();
        var job = fakes.publishing.create(RECRUITER, Samples.DETAILS, Optional.of(id));
        assertTrue(job.overview().needsApproval());
        service.change(ADMIN, id, 0, Samples.approvedBy());
        service.delete(ADMIN, id);
        assertEquals(1, fakes.job(job.overview().id()).approval().approvers().size());
    }

    @Test
    void a_job_without_a_template_is_made_from_the_standard_one_as_it_is_now() {
        service.change(ADMIN, standard().template().id(), 0, Samples.approvedBy("manager"));
        var job = fakes.publishing.create(RECRUITER, Samples.DETAILS, Optional.empty());
        assertTrue(job.overview().needsApproval());
    }

    @Test
    void a_job_of_a_template_that_is_not_there_is_not_made() {
        assertRefused(
                "templateId UNKNOWN_TEMPLATE",
                () -> fakes.publishing.create(RECRUITER, Samples.DETAILS, Optional.of(NOWHERE)));
        assertEquals(List.of(), fakes.jobNotices.lines());
    }

    @Test
    void approvers_are_known_active_users() {
        assertRefused("approvers.1 UNKNOWN_USER", () -> service.create(ADMIN, Samples.approvedBy("manager", "nobody")));
        var gone = Samples.known("gone", TenantRole.RECRUITER);
        fakes.users.save(User.put(gone.id(), gone.profile(), gone.roles(), false));
        assertRefused("approvers.0 INACTIVE_USER", () -> service.create(ADMIN, Samples.approvedBy("gone")));
        var id = standard().template().id();
        assertRefused("approvers.0 UNKNOWN_USER", () -> service.change(ADMIN, id, 0, Samples.approvedBy("nobody")));
        assertEquals(0, standard().version());
    }

    @Test
    void a_change_counts_once_and_needs_the_newest_version() {
        var id = service.create(ADMIN, Samples.approvedBy("manager")).template().id();
        assertEquals(1, service.change(ADMIN, id, 0, Samples.STANDARD).version());
        assertEquals(1, service.change(ADMIN, id, 1, Samples.STANDARD).version());
        assertThrows(ChangedMeanwhile.class, () -> service.change(ADMIN, id, 0, Samples.approvedBy()));
        assertEquals(Samples.STANDARD, service.find(ADMIN, id).template().content());
        assertEquals(List.of("template With approval", "template With approval is Standard"), fakes.audit.taken());
    }

    @Test
    void the_standard_one_is_not_deleted_and_others_are() {
        assertThrows(
                StandardTemplate.class,
                () -> service.delete(ADMIN, standard().template().id()));
        var id = service.create(ADMIN, Samples.approvedBy()).template().id();
        fakes.audit.taken();
        service.delete(ADMIN, id);
        assertThrows(TemplateNotFound.class, () -> service.find(ADMIN, id));
        assertThrows(TemplateNotFound.class, () -> service.delete(ADMIN, id));
        assertEquals(List.of("no template With approval"), fakes.audit.taken());
    }

    @Test
    void only_admins_change_and_interviewers_do_not_even_look() {
        var seen = service.list(RECRUITER, Optional.empty(), 10).get(0);
        assertFalse(seen.changeable());
        assertTrue(service.find(ADMIN, seen.template().id()).changeable());
        var id = seen.template().id();
        for (var other : List.of(RECRUITER, READER, INTERVIEWER)) {
            assertThrows(ForbiddenAction.class, () -> service.create(other, Samples.STANDARD));
            assertThrows(ForbiddenAction.class, () -> service.change(other, id, 0, Samples.approvedBy()));
            assertThrows(ForbiddenAction.class, () -> service.delete(other, id));
        }
        assertThrows(ForbiddenAction.class, () -> service.list(INTERVIEWER, Optional.empty(), 10));
        assertThrows(ForbiddenAction.class, () -> service.find(INTERVIEWER, id));
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThrows(TemplateNotFound.class, () -> service.find(ADMIN, NOWHERE));
        assertThrows(TemplateNotFound.class, () -> service.change(ADMIN, NOWHERE, 0, Samples.STANDARD));
        assertThrows(TemplateNotFound.class, () -> service.delete(ADMIN, NOWHERE));
    }

    private SeenTemplate standard() {
        return service.list(ADMIN, Optional.empty(), 10).get(0);
    }

    private static void assertRefused(String fault, Executable call) {
        var refused = assertThrows(InvalidValue.class, call);
        assertEquals(fault, refused.field() + " " + refused.code());
    }
}
