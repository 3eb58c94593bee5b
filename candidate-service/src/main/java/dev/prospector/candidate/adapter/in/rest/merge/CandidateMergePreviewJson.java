package dev.prospector.candidate.adapter.in.rest.merge;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.adapter.in.rest.candidate.CandidateJson;
import dev.prospector.candidate.application.port.in.merge.CandidateMerging;
import dev.prospector.candidate.domain.access.Caller;

@Schema(name = "CandidateMergePreview", description = "What a merge would make of two candidates; nothing was changed")
record CandidateMergePreviewJson(
        @Schema(description = "The winner as they would be: with all identities of both, and what only the loser said")
        CandidateJson merged,

        @Schema(description = "The loser as they are now") CandidateJson loser,

        @Schema(description = "Of the winner now: what the merge takes as winnerVersion", examples = "3")
        long winnerVersion,

        @Schema(description = "Of the loser now: what the merge takes as loserVersion", examples = "1")
        long loserVersion,

        @Schema(description = "Jobs in which both have applications: after the merge somebody has to look at those")
        List<UUID> sharedJobIds) {

    static CandidateMergePreviewJson of(CandidateMerging.Preview preview, Caller caller) {
        return new CandidateMergePreviewJson(
                CandidateJson.of(preview.merged(), caller),
                CandidateJson.of(preview.loser(), caller),
                preview.winnerVersion(),
                preview.loser().version(),
                preview.sharedJobs());
    }
}
