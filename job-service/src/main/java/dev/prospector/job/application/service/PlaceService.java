package dev.prospector.job.application.service;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.team.TeamPlaces;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.application.port.out.team.PlaceListing.Encounter;
import dev.prospector.job.application.port.out.team.PlaceListing.Met;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.access.Verdict;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class PlaceService implements TeamPlaces {
    private static final int JOBS_AT_MOST = 5000;

    private static final int PEOPLE_AT_MOST = 5000;

    private static final int SHARED_AT_MOST = 100;

    private final HeardCandidates candidates;
    private final PlaceListing places;
    private final JobListing jobs;

    PlaceService(HeardCandidates candidates, PlaceListing places, JobListing jobs) {
        this.candidates = candidates;
        this.places = places;
        this.jobs = jobs;
    }

    @Override
    public List<CandidateId> visible(Caller user, Collection<CandidateId> asked) {
        var persons = candidates.persons(asked);
        var seen = places.encounters(user.id(), persons.allOf(asked)).stream()
                .filter(encounter -> isVisible(user, encounter))
                .map(Encounter::candidate)
                .collect(toSet());
        return asked.stream()
                .filter(id -> persons.allOf(id).stream().anyMatch(seen::contains))
                .distinct()
                .toList();
    }

    @Override
    public List<JobNumber> jobs(Caller user, Optional<Collection<JobNumber>> among) {
        var seesThem = AccessPolicy.judge(Operation.READ_JOB, user.roles(), Relation.INTERVIEWER) == Verdict.ALLOW;
        return seesThem ? places.jobs(user.id(), among, JOBS_AT_MOST) : List.of();
    }

    @Override
    public People peopleIn(Caller user, JobId job, Optional<StageId> stage) {
        return jobs.find(user, job)
                .map(SeenJob::rights)
                .filter(rights -> rights.verdict(Operation.LIST_APPLICATIONS) == Verdict.ALLOW)
                .map(rights -> underAllIds(seen(rights, places.people(job, stage, PEOPLE_AT_MOST + 1))))
                .orElse(new People(List.of(), false));
    }

    private static People seen(JobRights rights, List<Met> people) {
        var seen = people.stream()
                .limit(PEOPLE_AT_MOST)
                .filter(met -> rights.see(met.stage(), met.exporter()))
                .map(Met::candidate)
                .toList();
        return new People(seen, people.size() > PEOPLE_AT_MOST);
    }

    /** Whoever asks shows people under the id that a merge left them. */
    private People underAllIds(People people) {
        var persons = candidates.persons(people.candidates());
        var ids = people.candidates().stream()
                .flatMap(id -> Stream.concat(Stream.of(id), persons.allOf(id).stream()))
                .distinct()
                .toList();
        return new People(ids, people.truncated());
    }

    @Override
    public Deletable deletable(Caller user, CandidateId candidate) {
        var person = candidates.persons(List.of(candidate)).allOf(candidate);
        var applications = places.applicationsOf(person);
        return new Deletable(applications, deletes(user, Relation.NONE) ? applications : ofTheirTeams(user, person));
    }

    @Override
    public List<JobId> shared(Collection<CandidateId> one, Collection<CandidateId> other) {
        return places.sharedJobs(one, other, SHARED_AT_MOST);
    }

    private int ofTheirTeams(Caller user, Collection<CandidateId> person) {
        return (int) places.encounters(user.id(), person).stream()
                .filter(encounter -> deletes(user, encounter.place().relation()))
                .filter(encounter -> isVisible(user, encounter))
                .count();
    }

    private static boolean deletes(Caller user, Relation relation) {
        return AccessPolicy.judge(Operation.DELETE_APPLICATION, user.roles(), relation) == Verdict.ALLOW;
    }

    private static boolean isVisible(Caller user, Encounter encounter) {
        var rights = new JobRights(user, encounter.place(), true, encounter.managersSeeProspects());
        return rights.verdict(Operation.READ_BOARD) == Verdict.ALLOW
                && rights.see(encounter.stage(), encounter.exporter());
    }
}
