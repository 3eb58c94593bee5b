package dev.prospector.integration.adapter.out.http.connection;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.prospector.integration.domain.inbox.ChallengeCode;

/** What a callback answers to LinkedIn's challenge (LinkedIn RSC 2.2), or whatever else it answers. */
record ChallengeAnswer(String challengeCode, String challengeResponse) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ChallengeAnswer read(byte[] body) {
        var answer = parsed(body);
        return new ChallengeAnswer(
                answer.path("challengeCode").asText(),
                answer.path("challengeResponse").asText());
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    boolean isTo(ChallengeCode code, String response) {
        return code.value().equals(challengeCode) && response.equals(challengeResponse);
    }
}
