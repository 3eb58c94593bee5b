package dev.prospector.candidate.application.port.in;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.ExportedPerson;

/** Brings people in from outside; nobody is doubled (product.md 2.4). */
public interface CandidateIntake {

    /**
     * Finds the candidate who is this person, or makes them. Safe to repeat: the same export gets the same answer, and any number of
     * exports of one person at once make one candidate.
     */
    Arrival findOrMake(ExportedPerson person);

    /** @param made this very export made the candidate, who was unknown before */
    record Arrival(CandidateId candidate, boolean made) {}
}
