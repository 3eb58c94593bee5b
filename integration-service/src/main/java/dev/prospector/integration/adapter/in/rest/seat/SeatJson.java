package dev.prospector.integration.adapter.in.rest.seat;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.seat.SeatReading.Listed;
import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.seat.Likeness;
import dev.prospector.integration.domain.seat.SeatMatch;
import dev.prospector.integration.domain.seat.SeatMatch.By;
import dev.prospector.integration.domain.seat.SeatMatch.Claim;
import dev.prospector.integration.domain.seat.SeatMatch.Proposal;
import dev.prospector.integration.domain.seat.SeatState;

@Schema(name = "LinkedInSeat", description = "A Recruiter seat of a contract, and whose it is")
record SeatJson(
        @Schema(examples = "600123") String id,
        @Schema(examples = "urn:li:seat:600123") String seat,
        @Schema(examples = "urn:li:contract:9001") String contract,

        @Personal @Schema(nullable = true, description = "As LinkedIn calls who has it", examples = "Rita")
        String firstName,

        @Personal @Schema(nullable = true, examples = "Recruiter")
        String lastName,

        @Schema(description = "LinkedIn's word", examples = "ACTIVE")
        SeatState state,

        @Schema(examples = "[\"SOURCER_ADD_PROSPECT\"]") List<String> roles,

        @Schema(
                description =
                        "MATCHED: it is match's. CONFLICT: see claims. PROPOSED: nobody said whose it is; see proposals. FREE: nobody is known",
                examples = "MATCHED")
        SeatMatch.State matchState,

        @Schema(nullable = true, description = "Whose it is; null unless MATCHED")
        ClaimJson match,

        @Schema(
                description =
                        "In a conflict: what contradicts each other, or what is contradicted by a user's own link")
        List<ClaimJson> claims,

        List<ProposalJson> proposals,

        @Schema(
                description = "When LinkedIn was last asked for all seats of the contract",
                examples = "2026-01-02T00:00:00Z")
        Instant asOf) {

    @Schema(name = "SeatClaim")
    record ClaimJson(
            @Schema(description = "A user of the tenant", examples = "recruiter")
            String userId,

            @Schema(
                    description = "PERSON: by the user's own link. HAND: by an admin, which opens no messages",
                    examples = "PERSON")
            By by) {
        static ClaimJson of(Claim claim) {
            return new ClaimJson(claim.userId(), claim.by());
        }
    }

    @Schema(name = "SeatProposal")
    record ProposalJson(
            @Schema(examples = "recruiter") String userId,

            @Schema(description = "What agrees", examples = "NAME")
            Likeness why) {
        static ProposalJson of(Proposal proposal) {
            return new ProposalJson(proposal.userId(), proposal.why());
        }
    }

    static SeatJson of(Listed listed) {
        var seat = listed.seat();
        var match = listed.match();
        var claims = match.claims().stream().map(ClaimJson::of).toList();
        var isMatched = match.state() == SeatMatch.State.MATCHED;
        return new SeatJson(
                seat.key().seat().id(),
                seat.key().seat().value(),
                seat.key().contract().value(),
                seat.holder().firstName().orElse(null),
                seat.holder().lastName().orElse(null),
                seat.state(),
                seat.roles(),
                match.state(),
                isMatched ? claims.get(0) : null,
                isMatched ? List.of() : claims,
                match.proposals().stream().map(ProposalJson::of).toList(),
                listed.asOf());
    }
}
