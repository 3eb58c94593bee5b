package dev.prospector.candidate.application.port.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.stub.StubPerson;

/** Keeps a line for each entry. */
public final class RememberedAudit implements AuditTrail {
    private final List<String> entries = new ArrayList<>();

    public List<String> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void created(CandidateState made) {
        entries.add("created " + made.id());
    }

    @Override
    public void changed(CandidateState before, CandidateState after) {
        entries.add("changed " + after.id());
    }

    @Override
    public void met(CandidateState before, CandidateState after) {
        entries.add("met " + after.id());
    }

    @Override
    public void exported(ExportedPerson person, Optional<CandidateState> before, CandidateState after) {
        entries.add(person.requestId().value() + (before.isPresent() ? " found " : " made ") + after.id());
    }

    @Override
    public void consented(StubPerson person, Optional<CandidateState> before, CandidateState after) {
        entries.add(person.consent().stub().stub() + (before.isPresent() ? " found " : " made ") + after.id());
    }

    @Override
    public void compared(CandidateState before, CandidateState after) {
        entries.add("compared " + after.id());
    }

    @Override
    public void decided(CandidateState before, CandidateState after) {
        var last = after.match().decisions().last().orElseThrow();
        entries.add(last.ruling().by() + " " + last.kind() + " " + after.id());
    }

    @Override
    public void learned(CandidateState before, CandidateState after) {
        entries.add("learned " + after.id());
    }

    @Override
    public void merged(CandidateState before, CandidateState after) {
        entries.add("merged " + after.id());
    }

    @Override
    public void unmerged(CandidateState before, CandidateState after) {
        entries.add("unmerged " + after.id());
    }

    @Override
    public void deleted(CandidateState gone) {
        entries.add("deleted " + gone.id());
    }

    @Override
    public void removed(CandidateState gone) {
        entries.add("removed " + gone.id());
    }

    @Override
    public void read(CandidateId candidate) {
        entries.add("read " + candidate);
    }
}
