package dev.prospector.job.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.HiringProcesses;
import dev.prospector.job.application.port.in.HiringTeams;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.posting.JobAction;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class HiringService implements HiringTeams, HiringProcesses {
    private final Jobs jobs;
    private final JobAccess access;

    HiringService(Jobs jobs, JobAccess access) {
        this.jobs = jobs;
        this.access = access;
    }

    @Override
    public HiringTeam team(Caller caller, JobId id) {
        return access.toRead(caller, id).team();
    }

    @Override
    public boolean join(Caller caller, JobId id, HiringTeamMember member) {
        var before = access.toDo(JobAction.ADD_TEAM_MEMBER, caller, id);
        var after = before.joinedBy(member);
        if (after.equals(before)) {
            return false;
        }
        jobs.save(after);
        return true;
    }

    @Override
    public HiringProcess process(Caller caller, JobId id) {
        return access.toRead(caller, id).process();
    }

    @Override
    public HiringProcess switchProspect(Caller caller, JobId id, boolean enabled) {
        var switched = access.toDo(JobAction.SET_PROSPECT, caller, id).withProspect(enabled);
        jobs.save(switched);
        return switched.process();
    }
}
