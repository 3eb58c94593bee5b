package dev.prospector.candidate.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.prospector.candidate.application.port.in.StubIntake;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubPerson;

/** As {@link IntakeService} does it for exports. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class StubService implements StubIntake {
    private final StubSteps steps;

    StubService(StubSteps steps) {
        this.steps = steps;
    }

    @Override
    public StubArrival findOrMake(StubPerson person) {
        Tries.settled(steps::openPool);
        return Tries.settled(() -> steps.findOrMake(person));
    }
}
