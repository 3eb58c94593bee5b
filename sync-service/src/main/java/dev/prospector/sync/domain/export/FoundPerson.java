package dev.prospector.sync.domain.export;

import dev.prospector.sync.domain.Texts;

/**
 * The exported member as a candidate.
 *
 * @param made whether this very export made the candidate
 */
public record FoundPerson(String candidateId, boolean made) {

    public FoundPerson {
        candidateId = Texts.name("id", Texts.ID_LENGTH, candidateId);
    }
}
