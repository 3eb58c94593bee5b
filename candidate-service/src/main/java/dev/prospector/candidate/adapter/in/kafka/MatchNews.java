package dev.prospector.candidate.adapter.in.kafka;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;

/**
 * The payload of {@code linkedin.matches}, in LinkedIn's words (LinkedIn RSC, candidates). Fields that came later are not for us.
 *
 * @param manualMatchedMember whom somebody named at LinkedIn; absent or null when nobody has
 * @param matchedMembers what LinkedIn's matching found
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MatchNews(
        String candidateId,
        @Personal String manualMatchedMember,
        @Personal List<String> matchedMembers) {

    Optional<CandidateId> candidate() {
        return Optional.ofNullable(candidateId).flatMap(CandidateId::parse);
    }

    /** @throws dev.prospector.candidate.domain.InvalidValue when one of them is no URN */
    LinkedInFinding toDomain() {
        var member = manualMatchedMember == null ? null : new LinkedInPerson(manualMatchedMember);
        var matches = matchedMembers == null ? List.<String>of() : matchedMembers;
        return new LinkedInFinding(
                member, matches.stream().map(LinkedInPerson::new).distinct().toList());
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "MatchNews of " + candidateId;
    }
}
