package dev.prospector.candidate.adapter.in.rest.merge;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.application.port.in.merge.CandidateDuplicates;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.merge.Lookalike;
import dev.prospector.candidate.domain.merge.Sign;

@Personal
@Schema(name = "CandidateDuplicate", description = "Another candidate who may be the same person")
record CandidateDuplicateJson(
        UUID id,
        @Schema(nullable = true, examples = "Lena") String firstName,
        @Schema(nullable = true, examples = "Okafor") String lastName,

        @Schema(nullable = true, examples = "Data Engineer at Nordwind AG")
        String headline,

        @Schema(nullable = true, examples = "Nordwind AG") String employer,

        @Schema(description = "What says most comes first") List<EvidenceJson> evidence,

        @Schema(description = "The two are two different LinkedIn members, and cannot be merged", examples = "false")
        boolean contradicts) {

    @Personal
    @Schema(name = "CandidateDuplicateEvidence", description = "In what the two agree")
    record EvidenceJson(
            Sign kind,
            @Schema(examples = "lena.okafor@example.org") String text,

            @Schema(description = "It says little by itself", examples = "false")
            boolean weak) {

        static EvidenceJson of(Lookalike.Evidence evidence) {
            return new EvidenceJson(
                    evidence.sign(), evidence.text(), evidence.sign().isWeak());
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "CandidateDuplicateEvidence";
        }
    }

    @Schema(name = "CandidateDuplicates", description = "The most likely ones, at most 50")
    record ListJson(List<CandidateDuplicateJson> items) {
        static ListJson of(CandidateDuplicates.Found found) {
            var person = found.one().linkedInPerson();
            return new ListJson(found.lookalikes().stream()
                    .map(lookalike -> CandidateDuplicateJson.of(lookalike, lookalike.contradicts(person)))
                    .toList());
        }
    }

    private static CandidateDuplicateJson of(Lookalike lookalike, boolean contradicts) {
        return new CandidateDuplicateJson(
                lookalike.id().value(),
                lookalike.name().first(),
                lookalike.name().last(),
                lookalike.profile().headline(),
                lookalike.profile().employer(),
                lookalike.evidence().stream().map(EvidenceJson::of).toList(),
                contradicts);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "CandidateDuplicate";
    }
}
