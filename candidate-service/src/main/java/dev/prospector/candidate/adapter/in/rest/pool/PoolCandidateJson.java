package dev.prospector.candidate.adapter.in.rest.pool;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.application.port.in.pool.PoolMembership;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Personal
@Schema(name = "TalentPoolCandidate", description = "A candidate in a talent pool")
record PoolCandidateJson(
        @Schema(description = "The candidate's") UUID id,

        @Schema(nullable = true, examples = "Lena") String firstName,

        @Schema(nullable = true, examples = "Okafor") String lastName,

        @Schema(nullable = true, examples = "Data Engineer at Nordwind AG")
        String headline,

        @Schema(nullable = true, examples = "Nordwind AG") String employer,

        @Schema(nullable = true, description = "User id; null where the system did it", examples = "recruiter")
        String addedBy,

        Instant addedAt,

        @Schema(
                nullable = true,
                description =
                        "In LinkedIn's pool, the LinkedIn members that the candidate is, whose stub profiles belong here; null in every"
                                + " other pool",
                examples = "[\"urn:li:person:pQ7x2\"]")
        List<String> linkedInPersons) {

    static PoolCandidateJson of(PoolMembership.Listed listed) {
        var member = listed.member();
        return new PoolCandidateJson(
                member.id().value(),
                member.firstName(),
                member.lastName(),
                member.headline(),
                member.employer(),
                member.addedBy().map(UserId::value).orElse(null),
                member.addedAt(),
                listed.linkedInPersons().map(PoolCandidateJson::urns).orElse(null));
    }

    private static List<String> urns(List<LinkedInPerson> persons) {
        return persons.stream().map(LinkedInPerson::urn).toList();
    }

    /** @param rows read with one more than the limit */
    static Page<PoolCandidateJson> page(List<PoolMembership.Listed> rows, int limit) {
        return Page.of(
                        rows,
                        limit,
                        last -> Cursor.encode(last.member().position().keys()))
                .map(PoolCandidateJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static Position position(String cursor) {
        return Position.of(Cursor.decode(cursor)).orElseThrow(Cursor::bad);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "TalentPoolCandidate";
    }
}
