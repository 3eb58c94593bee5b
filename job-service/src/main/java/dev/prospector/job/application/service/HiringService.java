package dev.prospector.job.application.service;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.process.HiringProcesses;
import dev.prospector.job.application.port.in.team.HiringTeams;
import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.team.NamedMember;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

@ApplicationScoped
@Transactional
class HiringService implements HiringTeams, HiringProcesses {
    private final KeptJobs jobs;
    private final Users users;
    private final JobAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    HiringService(KeptJobs jobs, Users users, JobAccess access, AuditTrail audit, Clock clock) {
        this.jobs = jobs;
        this.users = users;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<NamedMember> team(Caller caller, JobId id) {
        var members = access.toRead(Operation.READ_HIRING_TEAM, caller, id)
                .job()
                .team()
                .members();
        var known = users.find(members.stream().map(HiringTeamMember::userId).toList()).stream()
                .collect(toMap(User::id, Function.identity()));
        return members.stream()
                .map(member -> new NamedMember(member, Optional.ofNullable(known.get(member.userId()))))
                .toList();
    }

    @Override
    public Joined join(Caller caller, JobId id, Newcomer newcomer) {
        var opened = access.toDo(Operation.ADD_HIRING_TEAM_MEMBER, caller, id);
        var user = held(newcomer.userId());
        var member = HiringTeamMember.joining(user, newcomer.role(), newcomer.delegateOf());
        var larger = opened.job().joinedBy(member);
        var isNew = !larger.equals(opened.job());
        if (isNew) {
            jobs.save(larger);
            audit.memberAdded(id, member, opened.rights().onBehalfOf());
        }
        return new Joined(new NamedMember(member, Optional.of(user)), isNew);
    }

    @Override
    public NamedMember changeRole(Caller caller, JobId id, Newcomer wanted) {
        var opened = access.toDo(Operation.CHANGE_HIRING_TEAM_MEMBER, caller, id);
        opened.rights().demandRoleChange(opened.job().team(), wanted.userId());
        var user = held(wanted.userId());
        var member = HiringTeamMember.joining(user, wanted.role(), wanted.delegateOf());
        var changed = opened.job().withRole(member);
        if (!changed.equals(opened.job())) {
            jobs.save(changed);
            audit.rolesChanged(opened.job(), changed, opened.rights().onBehalfOf());
        }
        return new NamedMember(member, Optional.of(user));
    }

    private User held(UserId user) {
        return users.hold(user)
                .orElseThrow(() -> new InvalidValue("userId", "UNKNOWN_USER", "must be a user of this tenant"));
    }

    @Override
    public void remove(Caller caller, JobId id, UserId member) {
        var opened = access.toDo(Operation.REMOVE_HIRING_TEAM_MEMBER, caller, id);
        var team = opened.job().team();
        opened.rights().demandRemoval(team, member);
        jobs.save(opened.job().leftBy(member));
        audit.membersRemoved(id, team.leavers(member), opened.rights().onBehalfOf());
    }

    @Override
    public Versioned process(Caller caller, JobId id) {
        var opened = access.toRead(Operation.READ_PROCESS, caller, id);
        return new Versioned(opened.job().process(), opened.version());
    }

    @Override
    public Versioned plan(Caller caller, JobId id, int seen, ProcessPlan plan) {
        var opened = access.toChange(Operation.CHANGE_PROCESS, caller, id, seen);
        var planned = opened.job().replanned(plan, clock.instant());
        if (!planned.equals(opened.job())) {
            jobs.save(planned);
            audit.processChanged(opened.job(), planned, opened.rights().onBehalfOf());
        }
        return process(caller, id);
    }

    @Override
    public HiringProcess switchProspect(Caller caller, JobId id, boolean enabled) {
        var opened = access.toDo(Operation.SWITCH_PROSPECT, caller, id);
        var switched = opened.job().withProspect(enabled);
        if (!switched.equals(opened.job())) {
            jobs.save(switched);
            audit.prospectSwitched(opened.job(), switched, opened.rights().onBehalfOf());
        }
        return switched.process();
    }
}
