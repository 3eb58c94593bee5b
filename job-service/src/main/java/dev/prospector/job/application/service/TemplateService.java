package dev.prospector.job.application.service;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.template.ProcessTemplates;
import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.access.Verdict;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.SeenTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.template.TemplateNotFound;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

@ApplicationScoped
@Transactional
class TemplateService implements ProcessTemplates {
    private final Templates templates;
    private final StandardTemplates standard;
    private final Users users;
    private final AuditTrail audit;
    private final Clock clock;

    TemplateService(Templates templates, StandardTemplates standard, Users users, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.standard = standard;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<SeenTemplate> list(Caller caller, Optional<TemplateId> after, int atMost) {
        AccessPolicy.demand(Operation.LIST_PROCESS_TEMPLATES, caller.roles());
        standard.made();
        return templates.list(after, atMost).stream()
                .map(there -> seen(caller, there.template(), there.version()))
                .toList();
    }

    @Override
    public SeenTemplate find(Caller caller, TemplateId id) {
        AccessPolicy.demand(Operation.READ_PROCESS_TEMPLATE, caller.roles());
        var there = templates.find(id).orElseThrow(() -> new TemplateNotFound(id));
        return seen(caller, there.template(), there.version());
    }

    @Override
    public SeenTemplate create(Caller caller, TemplateContent content) {
        AccessPolicy.demand(Operation.CREATE_PROCESS_TEMPLATE, caller.roles());
        demandApprovers(content.approvers());
        var made = ProcessTemplate.made(content, clock.instant());
        templates.add(made);
        audit.templateCreated(made);
        return seen(caller, made, 0);
    }

    @Override
    public SeenTemplate change(Caller caller, TemplateId id, int seen, TemplateContent content) {
        AccessPolicy.demand(Operation.CHANGE_PROCESS_TEMPLATE, caller.roles());
        var there = locked(id);
        if (there.version() != seen) {
            throw new ChangedMeanwhile();
        }
        var before = there.template();
        if (before.content().equals(content)) {
            return seen(caller, before, seen);
        }
        demandApprovers(content.approvers());
        var after = before.changed(content);
        templates.save(after);
        audit.templateChanged(before, after);
        return seen(caller, after, seen + 1);
    }

    @Override
    public void delete(Caller caller, TemplateId id) {
        AccessPolicy.demand(Operation.DELETE_PROCESS_TEMPLATE, caller.roles());
        var there = locked(id).template();
        there.demandDeletable();
        templates.remove(id);
        audit.templateDeleted(there);
    }

    private Templates.Versioned locked(TemplateId id) {
        return templates.lock(id).orElseThrow(() -> new TemplateNotFound(id));
    }

    /** They must be known and active when they are named; what becomes of them later is not the template's matter. */
    private void demandApprovers(List<UserId> approvers) {
        var known = users.find(approvers).stream().collect(toMap(User::id, User::active));
        for (var approver : approvers) {
            var field = "approvers." + approvers.indexOf(approver);
            if (!known.containsKey(approver)) {
                throw new InvalidValue(field, "UNKNOWN_USER", "must be a user of this tenant");
            }
            if (!known.get(approver)) {
                throw new InvalidValue(field, "INACTIVE_USER", "must be an active user");
            }
        }
    }

    private static SeenTemplate seen(Caller caller, ProcessTemplate template, int version) {
        var verdict = AccessPolicy.judge(Operation.CHANGE_PROCESS_TEMPLATE, caller.roles(), Relation.NONE);
        return new SeenTemplate(template, version, verdict == Verdict.ALLOW);
    }
}
