package dev.prospector.job.application.service;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.check.FeatureChecks;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.application.port.out.pipeline.ProspectHistory;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.check.Check;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

@ApplicationScoped
@Transactional
class CheckService implements FeatureChecks {
    private final JobAccess access;
    private final Exporters exporters;
    private final HeardCandidates candidates;
    private final ProspectHistory history;

    CheckService(JobAccess access, Exporters exporters, HeardCandidates candidates, ProspectHistory history) {
        this.access = access;
        this.exporters = exporters;
        this.candidates = candidates;
        this.history = history;
    }

    /** By the directory's roles, the caller's too: so exports are decided, which come without a token of theirs. */
    @Override
    public List<Check> export(Caller caller, JobId id, Optional<UserId> user) {
        var job = access.toRead(Operation.READ_JOB, caller, id).job();
        return Check.ofExport(job, exporters.rights(user.orElse(caller.id()), id));
    }

    @Override
    public List<Check> indicator(CandidateId candidate) {
        var person = candidates.persons(List.of(candidate)).allOf(candidate);
        return Check.ofIndicator(history.everLeftProspect(person));
    }
}
