package dev.prospector.job.application.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.pipeline.Engagements;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.application.port.out.pipeline.ApplicationListing.Placed;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenEngagement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.Caller;

/**
 * Who the person is, two statements for a page, and two more for each further chunk of which the caller may see too little. Whichever id
 * of a person is asked about, all of theirs are shown.
 */
@ApplicationScoped
@Transactional
class EngagementService implements Engagements {
    private static final int CHUNK_AT_LEAST = 50;

    private final HeardCandidates candidates;
    private final ApplicationListing applications;
    private final JobListing jobs;

    EngagementService(HeardCandidates candidates, ApplicationListing applications, JobListing jobs) {
        this.candidates = candidates;
        this.applications = applications;
        this.jobs = jobs;
    }

    @Override
    public List<SeenEngagement> of(
            Caller caller,
            CandidateId person,
            Optional<ApplicationStatus> status,
            Optional<ApplicationId> before,
            int atMost) {
        AccessPolicy.demand(Operation.LIST_CANDIDATE_APPLICATIONS, caller.roles());
        var ids = candidates.persons(List.of(person)).allOf(person);
        var chunk = Math.max(atMost, CHUNK_AT_LEAST);
        var shown = new ArrayList<SeenEngagement>();
        var rest = before;
        List<Placed> read;
        do {
            read = applications.newestOf(ids, status, rest, chunk);
            seen(caller, read).stream()
                    .filter(one -> status.isEmpty() || one.application().isPresent())
                    .forEach(shown::add);
            rest = last(read);
        } while (read.size() == chunk && shown.size() < atMost);
        return shown.stream().limit(atMost).toList();
    }

    /** What belongs to a job that went away between the two statements went with it. */
    private List<SeenEngagement> seen(Caller caller, List<Placed> read) {
        var ids = read.stream().map(placed -> placed.application().jobId()).toList();
        var byId = jobs.all(caller, ids).stream()
                .collect(toMap(job -> job.overview().id(), identity()));
        return read.stream()
                .filter(placed -> byId.containsKey(placed.application().jobId()))
                .flatMap(placed -> SeenEngagement.of(
                        placed.application(),
                        placed.stage(),
                        placed.doubled(),
                        byId.get(placed.application().jobId()))
                        .stream())
                .toList();
    }

    private static Optional<ApplicationId> last(List<Placed> read) {
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(read.get(read.size() - 1).application().id());
    }
}
