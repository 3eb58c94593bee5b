package dev.prospector.gateway.board;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as screens show it: job-service gives it with the candidate's id, the gateway adds the name.
 *
 * @param creditedTo user id; null when nobody is credited
 * @param since when it came into its stage
 * @param more what a newer job-service tells besides: it is handed on as it is
 */
@Schema(name = "NamedApplication")
public record NamedApplication(
        String id,
        Candidate candidate,
        String source,
        @Schema(nullable = true) String creditedTo,
        Instant since,

        @Schema(enumeration = {"ACTIVE", "REJECTED", "WITHDRAWN"})
        String status,

        @Schema(hidden = true) @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {
    public NamedApplication {
        Objects.requireNonNull(candidate, "candidate");
        more = more == null ? Map.of() : more;
    }

    /** Both names are null when they cannot be had now, or when the candidate is no more. */
    @Schema(name = "CandidateName")
    public record Candidate(
            String id,
            @Schema(nullable = true) String firstName,
            @Schema(nullable = true) String lastName) {}

    NamedApplication with(Names names) {
        return new NamedApplication(id, names.of(candidate.id), source, creditedTo, since, status, more);
    }
}
