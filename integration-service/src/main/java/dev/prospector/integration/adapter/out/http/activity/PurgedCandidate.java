package dev.prospector.integration.adapter.out.http.activity;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.domain.departure.Departure;
import dev.prospector.integration.domain.link.PersonUrn;

/**
 * An element of {@code atsPurgedExportedCandidates}: a member who was exported and has left LinkedIn. <b>Assumed</b> (LinkedIn RSC 15;
 * known from a proposal only; golden sample {@code deploy/contracts/linkedin/purged-exported-candidates.json}).
 *
 * @param member   person URN; must be there
 * @param purgedAt null when LinkedIn does not say
 */
record PurgedCandidate(String member, Instant purgedAt) {
    static Page<PurgedCandidate> page(byte[] answer) {
        return Page.read(answer, fields -> new PurgedCandidate(fields.requiredText("member"), fields.time("purgedAt")));
    }

    Departure toDomain() {
        return new Departure(new PersonUrn(member), Optional.ofNullable(purgedAt));
    }
}
