package dev.prospector.candidate.application.port.out.candidate;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.candidate.domain.CandidateId;

/** Keeps a line for each notice. */
public final class RememberedNotices implements CandidateNotices {
    private final List<String> told = new ArrayList<>();

    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void changed(CandidateId candidate, long version) {
        told.add(candidate + " " + version);
    }

    @Override
    public void merged(CandidateId candidate, long version, CandidateId into) {
        told.add(candidate + " " + version + " into " + into);
    }

    @Override
    public void deleted(CandidateId candidate, long version) {
        told.add(candidate + " " + version + " deleted");
    }
}
