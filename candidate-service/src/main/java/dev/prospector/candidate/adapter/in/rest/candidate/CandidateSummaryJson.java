package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.person.CandidateSource;

@Personal
@Schema(name = "CandidateSummary")
record CandidateSummaryJson(
        UUID id,

        @Schema(nullable = true, examples = "Lena") String firstName,

        @Schema(nullable = true, examples = "Okafor") String lastName,

        @Schema(nullable = true, examples = "Data Engineer at Nordwind AG")
        String headline,

        @Schema(nullable = true, examples = "Nordwind AG") String employer,
        CandidateSource source) {

    static CandidateSummaryJson of(CandidateLists.Summary row) {
        return new CandidateSummaryJson(
                row.id().value(), row.firstName(), row.lastName(), row.headline(), row.employer(), row.source());
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "CandidateSummary";
    }
}
