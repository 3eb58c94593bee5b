package dev.prospector.candidate.application.service;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.prospector.candidate.application.port.in.CandidateIntake;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateExists;
import dev.prospector.candidate.domain.EnteredPerson;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.export.RequestId;

/** Does each piece of work in a transaction of its own, and does it again when others were faster: the database chose who had to give way. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class IntakeService implements CandidateIntake {
    /** With the two seconds that a lock is waited for, this ends before callers give up (8 s). */
    static final int TRIES = 3;

    private final IntakeSteps steps;

    IntakeService(IntakeSteps steps) {
        this.steps = steps;
    }

    @Override
    public Arrival findOrMake(ExportedPerson person) {
        return settled(() -> steps.findOrMake(person));
    }

    @Override
    public Candidate enter(Caller caller, EnteredPerson person) {
        caller.require(Operation.CREATE_CANDIDATE);
        var entry = settled(() -> steps.enter(person));
        if (!entry.made()) {
            throw new CandidateExists(entry.candidate().id());
        }
        return entry.candidate();
    }

    @Override
    public boolean takeBack(RequestId export) {
        return settled(() -> steps.takeBack(export, steps.keysOf(export)));
    }

    private static <T> T settled(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (ConcurrentChange lost) {
                if (tried == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
