package dev.prospector.candidate.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

/** What a raced call was answered. */
record Answer(int status, JsonNode body) {
    String code() {
        return body.path("code").asText();
    }

    boolean isMade() {
        return status == 201 || body.path("made").asBoolean();
    }

    boolean isRemoved() {
        assertEquals(200, status, this::toString);
        return body.path("removed").asBoolean();
    }

    /** The candidate made, found or known already. */
    String candidate() {
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
