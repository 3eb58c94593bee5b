package dev.prospector.candidate.domain.person;

import java.time.Instant;
import java.util.Objects;

import dev.prospector.candidate.domain.RequestId;

/**
 * How a candidate came to be; never changes, whoever brings the person again (product.md 2.4: a known candidate keeps
 * its own source).
 *
 * @param creditedTo the user to whom the candidate is owed, by an export or by entering them; null when nobody is known
 * @param requestId the export that made the candidate; null when none did
 * @param at UTC
 */
public record Provenance(CandidateSource source, String creditedTo, RequestId requestId, Instant at) {
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(at, "at");
    }
}
