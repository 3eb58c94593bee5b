package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.Rival;

@Schema(name = "CandidateMatch", description = "Whether the candidate is a LinkedIn member, and why that is thought")
record CandidateMatchJson(
        MatchState state,

        @Schema(nullable = true, description = "Who said so; null unless MATCHED")
        MatchedBy by,

        @Schema(description = "The identities that agreed when the member was attached")
        List<EvidenceJson> evidence,

        @Schema(description = "Other candidates who share identities")
        List<RivalJson> rivals) {

    @Personal
    @Schema(name = "CandidateMatchEvidence", description = "An identity, as it is compared")
    record EvidenceJson(
            IdentityKind kind,

            @Schema(examples = "lena.okafor@example.org") String value) {

        static List<EvidenceJson> of(Collection<IdentityKey> keys) {
            return keys.stream()
                    .sorted()
                    .map(key -> new EvidenceJson(key.kind(), key.value()))
                    .toList();
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "CandidateMatchEvidence";
        }
    }

    @Schema(name = "CandidateRival")
    record RivalJson(
            UUID candidateId,

            @Schema(description = "That one is another LinkedIn member: the reason of a CONFLICT")
            boolean contradicts,

            @Schema(description = "The identities shared") List<EvidenceJson> evidence) {

        static RivalJson of(Rival rival) {
            return new RivalJson(rival.candidate().value(), rival.contradicts(), EvidenceJson.of(rival.evidence()));
        }
    }

    static CandidateMatchJson of(Match match) {
        var state = match.state();
        return new CandidateMatchJson(
                state,
                state == MatchState.MATCHED ? match.by() : null,
                EvidenceJson.of(match.evidence()),
                match.rivals().stream().map(RivalJson::of).toList());
    }
}
