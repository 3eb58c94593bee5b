package dev.prospector.gateway.pool;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate in a talent pool: candidate-service gives who it is, the gateway adds what they shared at LinkedIn.
 *
 * @param more what a newer candidate-service tells besides: it is handed on as it is
 */
@Schema(name = "PooledCandidate", description = "A candidate in a talent pool, and what they shared at LinkedIn")
record PooledCandidate(
        @Schema(description = "The candidate's", format = "uuid")
        String id,

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
        List<String> linkedInPersons,

        @Schema(
                nullable = true,
                description =
                        "In LinkedIn's pool, what they shared, as it was received, newest first; null while that cannot be had, and in"
                                + " every other pool")
        List<Stub> stubs,

        @Schema(hidden = true) @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {
    PooledCandidate {
        more = more == null ? Map.of() : more;
    }

    /** As sync-service gave it. */
    @Schema(name = "PooledCandidateStub", ref = "#/components/schemas/LinkedInStub")
    record Stub(@JsonValue JsonNode asTold) {
        String person() {
            return asTold.path("person").asText();
        }
    }

    PooledCandidate with(Stubs found) {
        var theirs = linkedInPersons == null ? null : found.of(linkedInPersons);
        return new PooledCandidate(
                id, firstName, lastName, headline, employer, addedBy, addedAt, linkedInPersons, theirs, more);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "PooledCandidate " + id;
    }
}
