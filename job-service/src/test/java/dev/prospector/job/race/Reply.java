package dev.prospector.job.race;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An answer, as far as races ask: its status, single texts of its JSON, and its ETag if it has one. */
record Reply(int status, JsonNode json, String tag) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> answer) {
        try {
            var tag = answer.headers().firstValue("ETag").orElse("");
            return new Reply(answer.statusCode(), JSON.readTree(answer.body()), tag);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String field) {
        return json.path(field).asText();
    }

    /** {@code 200}, or {@code 409 JOB_NOT_ACTIVE}: what the caller was told. */
    String told() {
        return json.has("code") ? status + " " + text("code") : String.valueOf(status);
    }

    /** {@code ACCEPTED}, or the reason of a refusal. */
    String decision() {
        return text("decision").equals("ACCEPTED") ? "ACCEPTED" : text("reason");
    }
}
