package dev.prospector.job.application.port.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.domain.access.ApproverPart;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.access.Verdict;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.user.Caller;

public class InMemoryJobListing implements JobListing {
    private static final Comparator<SeenJob> NEWEST_FIRST = Comparator.comparing(
                    (SeenJob job) -> job.overview().number().sequence())
            .reversed();

    private final InMemoryJobs jobs;
    private final InMemoryApplications applications;
    private final InMemoryPlaces places;
    private final InMemoryApplyAddresses addresses;

    public InMemoryJobListing(
            InMemoryJobs jobs,
            InMemoryApplications applications,
            InMemoryPlaces places,
            InMemoryApplyAddresses addresses) {
        this.jobs = jobs;
        this.applications = applications;
        this.places = places;
        this.addresses = addresses;
    }

    @Override
    public Optional<SeenJob> find(Caller caller, JobId id) {
        return jobs.find(id).map(job -> seen(caller, job));
    }

    @Override
    public List<SeenJob> all(Caller caller, Collection<JobId> ids) {
        return jobs.all()
                .filter(job -> ids.contains(job.id()))
                .map(job -> seen(caller, job))
                .toList();
    }

    @Override
    public List<SeenJob> newest(Caller caller, JobSearch search, Optional<JobNumber> before, int atMost) {
        return jobs.all()
                .map(job -> seen(caller, job))
                .filter(job -> job.rights().verdict(Operation.READ_JOB) == Verdict.ALLOW)
                .filter(job ->
                        search.status().map(job.overview().status()::equals).orElse(true))
                .filter(job -> !search.mine() || job.rights().place().relation() != Relation.NONE)
                .filter(job -> isFound(job, search))
                .filter(job -> before.map(JobNumber::sequence).orElse(Long.MAX_VALUE)
                        > job.overview().number().sequence())
                .sorted(NEWEST_FIRST)
                .limit(atMost)
                .toList();
    }

    private static boolean isFound(SeenJob job, JobSearch search) {
        var words = JobSearch.wordsOf(job.overview()).values();
        return search.words().values().stream()
                .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }

    private static ApproverPart part(Caller caller, Job job) {
        return job.approval().approvers().stream()
                .filter(approver -> approver.userId().equals(caller.id()))
                .map(approver -> approver.word().isPresent() ? ApproverPart.SPOKEN : ApproverPart.ASKED)
                .findFirst()
                .orElse(ApproverPart.NONE);
    }

    private SeenJob seen(Caller caller, Job job) {
        var rights = new JobRights(
                caller,
                places.of(caller.id(), job).with(part(caller, job)),
                applications.anyIn(job.id()),
                job.process().hiringManagersSeeProspects());
        return new SeenJob(job.overview(), jobs.versionOf(job.id()), rights, addresses.known());
    }
}
