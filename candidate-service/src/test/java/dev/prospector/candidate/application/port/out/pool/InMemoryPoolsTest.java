package dev.prospector.candidate.application.port.out.pool;

import java.util.function.Supplier;

import dev.prospector.candidate.domain.candidate.Candidate;

class InMemoryPoolsTest extends PoolsContract {
    private final InMemoryPools memory = new InMemoryPools();

    @Override
    protected Pools pools() {
        return memory;
    }

    @Override
    protected PoolMembers members() {
        return memory;
    }

    @Override
    protected void keep(Candidate candidate) {
        // The memory keeps anybody.
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
