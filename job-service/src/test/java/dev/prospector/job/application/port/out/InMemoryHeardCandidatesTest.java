package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.person.HeardCandidates;

class InMemoryHeardCandidatesTest extends HeardCandidatesContract {
    private final HeardCandidates candidates = new InMemoryHeardCandidates();

    @Override
    protected HeardCandidates candidates() {
        return candidates;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
