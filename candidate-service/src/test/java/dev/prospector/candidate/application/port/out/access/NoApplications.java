package dev.prospector.candidate.application.port.out.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;

/** Nobody is in any job. */
public record NoApplications() implements JobPeople {
    @Override
    public Set<CandidateId> in(Caller caller, UUID job, Optional<UUID> stage) {
        return Set.of();
    }

    @Override
    public Applications applications(Caller caller, CandidateId candidate) {
        return Applications.NONE;
    }
}
