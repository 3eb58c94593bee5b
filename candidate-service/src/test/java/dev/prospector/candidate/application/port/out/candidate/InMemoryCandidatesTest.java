package dev.prospector.candidate.application.port.out.candidate;

import java.util.function.Supplier;

import dev.prospector.candidate.application.port.out.search.CandidateLists;

class InMemoryCandidatesTest extends CandidatesContract {
    private final InMemoryCandidates candidates = new InMemoryCandidates();

    @Override
    protected Candidates candidates() {
        return candidates;
    }

    @Override
    protected CandidateLists lists() {
        return candidates;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
