package dev.prospector.candidate.application.service.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.service.Tries;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateExists;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.ExportedPerson;

/** Does each piece of work in a transaction of its own, and does it again when others were faster. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class IntakeService implements CandidateIntake {
    private final IntakeSteps steps;

    IntakeService(IntakeSteps steps) {
        this.steps = steps;
    }

    @Override
    public Arrival findOrMake(ExportedPerson person) {
        return Tries.settled(() -> steps.findOrMake(person));
    }

    @Override
    public Candidate enter(Caller caller, EnteredPerson person) {
        caller.require(Operation.CREATE_CANDIDATE);
        var entry = Tries.settled(() -> steps.enter(person));
        if (!entry.made()) {
            throw new CandidateExists(entry.candidate().id());
        }
        return entry.candidate();
    }

    @Override
    public boolean takeBack(RequestId export) {
        return Tries.settled(() -> steps.takeBack(export, steps.keysOf(export)));
    }
}
