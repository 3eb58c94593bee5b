package dev.prospector.candidate.adapter.out.audit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.stub.Consent;
import dev.prospector.candidate.domain.stub.StubPerson;
import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;

/** In the kit's log, which knows who acts, and shows nothing that is marked personal. */
@ApplicationScoped
class KitAuditTrail implements AuditTrail {
    private final AuditLog log;

    KitAuditTrail(AuditLog log) {
        this.log = log;
    }

    @Override
    public void created(CandidateState made) {
        log.append(entry("CANDIDATE_CREATED", made.id()).change(null, made));
    }

    @Override
    public void changed(CandidateState before, CandidateState after) {
        log.append(entry("CANDIDATE_CHANGED", after.id()).change(before, after));
    }

    @Override
    public void met(CandidateState before, CandidateState after) {
        log.append(entry("CANDIDATE_MET", after.id()).change(before, after));
    }

    @Override
    public void exported(ExportedPerson person, Optional<CandidateState> before, CandidateState after) {
        log.append(entry("CANDIDATE_EXPORTED", after.id())
                .onBehalfOf(person.creditedTo())
                .change(before.orElse(null), after));
    }

    /** With whom and when it was, beside what became of them. */
    record Consented(Consent consent, CandidateState candidate) {}

    @Override
    public void consented(StubPerson person, Optional<CandidateState> before, CandidateState after) {
        log.append(entry("CANDIDATE_CONSENTED", after.id())
                .change(
                        before.map(was -> new Consented(null, was)).orElse(null),
                        new Consented(person.consent(), after)));
    }

    @Override
    public void compared(CandidateState before, CandidateState after) {
        log.append(entry("CANDIDATE_COMPARED", after.id()).change(before, after));
    }

    @Override
    public void decided(CandidateState before, CandidateState after) {
        var kind = after.match().decisions().last().orElseThrow().kind();
        log.append(entry("MATCH_" + kind, after.id()).change(before, after));
    }

    @Override
    public void learned(CandidateState before, CandidateState after) {
        log.append(entry("MATCH_LEARNED", after.id()).change(before, after));
    }

    @Override
    public void merged(CandidateState before, CandidateState after) {
        log.append(entry("CANDIDATE_MERGED", after.id()).change(before, after));
    }

    @Override
    public void unmerged(CandidateState before, CandidateState after) {
        log.append(entry("CANDIDATE_UNMERGED", after.id()).change(before, after));
    }

    @Override
    public void deleted(CandidateState gone) {
        log.append(entry("CANDIDATE_DELETED", gone.id()).change(gone, null));
    }

    @Override
    public void removed(CandidateState gone) {
        log.append(entry("CANDIDATE_REMOVED", gone.id()).change(gone, null));
    }

    @Override
    public void read(CandidateId candidate) {
        log.append(entry("CANDIDATE_READ", candidate));
    }

    private static AuditEntry entry(String action, CandidateId candidate) {
        return AuditEntry.of(action, "candidate", candidate).about(candidate);
    }
}
