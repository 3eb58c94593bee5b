package dev.prospector.candidate.application.service.stub;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.prospector.candidate.application.port.in.stub.StubIntake;
import dev.prospector.candidate.application.service.Tries;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;
import dev.prospector.candidate.domain.stub.StubPerson;

/** As {@link dev.prospector.candidate.application.service.candidate.IntakeService} does it for exports. */
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

    @Override
    public List<StubKey> wanted() {
        return steps.wanted();
    }
}
