package dev.prospector.candidate.adapter.in.rest.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Merge;

@Schema(name = "CandidateMerge", description = "That two candidates were said to be one person")
record CandidateMergeJson(
        UUID id,

        @Schema(description = "Who answers for both ids, while the merge stands")
        UUID winnerId,

        UUID loserId,

        @Personal @Schema(nullable = true, description = "In the user's words", examples = "Same CV, entered twice")
        String reason,

        @Schema(description = "User id", examples = "recruiter")
        String mergedBy,

        Instant mergedAt,

        @Schema(description = "The jobs in which both had applications then: somebody has to look at those")
        List<UUID> sharedJobIds,

        @Schema(description = "Until then it can be undone") Instant undoUntil,

        @Schema(nullable = true, description = "User id; null while it stands", examples = "recruiter")
        String undoneBy,

        @Schema(nullable = true, description = "Null while it stands")
        Instant undoneAt) {

    static CandidateMergeJson of(Merge merge) {
        return new CandidateMergeJson(
                merge.id().value(),
                merge.winner().value(),
                merge.loser().value(),
                merge.ruling().reason(),
                merge.ruling().by(),
                merge.ruling().at(),
                merge.sharedJobs(),
                merge.undoUntil(),
                merge.undone().map(Ruling::by).orElse(null),
                merge.undone().map(Ruling::at).orElse(null));
    }

    /** Says nothing of the reason, so that no log can. */
    @Override
    public String toString() {
        return "CandidateMerge " + id;
    }
}
