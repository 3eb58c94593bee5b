package dev.prospector.job.application.service;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.pipeline.Applicants;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.application.port.out.pipeline.ApplicationTrail;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.person.CandidateDeleted;
import dev.prospector.job.domain.pipeline.AlreadyInJob;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class ApplicantService implements Applicants {
    private final KeptApplications applications;
    private final HeardCandidates candidates;
    private final JobAccess jobs;
    private final ApplicationAccess access;
    private final ApplicationTrail trail;
    private final Clock clock;

    ApplicantService(
            KeptApplications applications,
            HeardCandidates candidates,
            JobAccess jobs,
            ApplicationAccess access,
            ApplicationTrail trail,
            Clock clock) {
        this.applications = applications;
        this.candidates = candidates;
        this.jobs = jobs;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public SeenApplication add(Caller caller, JobId id, CandidateId candidate) {
        var person = candidates.hold(candidate);
        var opened = jobs.toAddTo(Operation.ADD_APPLICATION, caller, id);
        var entrance = opened.job().process().entrance(opened.rights().addProspects());
        var added = ApplicationAdded.byHand(opened.job(), entrance, candidate, caller.id(), clock.instant());
        if (person.isDeleted()) {
            throw new CandidateDeleted(candidate);
        }
        var there = applications.addIfAbsent(added, person);
        if (!there.equals(added.application().id())) {
            throw new AlreadyInJob(there);
        }
        trail.added(added.application(), opened.rights().onBehalfOf());
        return new SeenApplication(added.application(), entrance, opened.rights());
    }

    @Override
    public SeenApplication find(Caller caller, ApplicationId id) {
        return access.toRead(Operation.READ_APPLICATION, caller, id).seen();
    }

    @Override
    public void delete(Caller caller, ApplicationId id) {
        var opened = access.toDo(Operation.DELETE_APPLICATION, caller, id);
        applications.remove(opened.application(), opened.rights().onBehalfOf());
    }
}
