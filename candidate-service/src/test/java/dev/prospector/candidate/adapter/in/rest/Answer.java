package dev.prospector.candidate.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

/** What a raced call was answered. */
public record Answer(int status, JsonNode body) {
    public String code() {
        return body.path("code").asText();
    }

    public boolean isMade() {
        return status == 201 || body.path("made").asBoolean();
    }

    public boolean isRemoved() {
        assertEquals(200, status, this::toString);
        return body.path("removed").asBoolean();
    }

    /** The candidate made, found or known already. */
    public String candidate() {
        return switch (status) {
            case 200 -> body.path("candidateId").asText();
            case 201 -> body.path("id").asText();
            default -> {
                assertEquals("409 CANDIDATE_EXISTS", status + " " + code(), this::toString);
                yield body.path("candidateId").asText();
            }
        };
    }
}
