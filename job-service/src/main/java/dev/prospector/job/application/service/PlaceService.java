package dev.prospector.job.application.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.team.TeamPlaces;
import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.application.port.out.team.PlaceListing.Encounter;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.access.Verdict;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class PlaceService implements TeamPlaces {
    private static final int JOBS_AT_MOST = 5000;

    private final PlaceListing places;

    PlaceService(PlaceListing places) {
        this.places = places;
    }

    @Override
    public List<CandidateId> visible(Caller user, Collection<CandidateId> candidates) {
        return places.encounters(user.id(), candidates).stream()
                .filter(encounter -> isVisible(user, encounter))
                .map(Encounter::candidate)
                .distinct()
                .toList();
    }

    @Override
    public List<JobNumber> jobs(Caller user, Optional<Collection<JobNumber>> among) {
        var seesThem = AccessPolicy.judge(Operation.READ_JOB, user.roles(), Relation.INTERVIEWER) == Verdict.ALLOW;
        return seesThem ? places.jobs(user.id(), among, JOBS_AT_MOST) : List.of();
    }

    private static boolean isVisible(Caller user, Encounter encounter) {
        var rights = new JobRights(user, encounter.place(), true, encounter.managersSeeProspects());
        return rights.verdict(Operation.READ_BOARD) == Verdict.ALLOW
                && rights.see(encounter.stage(), encounter.exporter());
    }
}
