package dev.prospector.local;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a server answered.
 *
 * @param json missing when the body is none
 * @param text the body as it came
 */
public record Answer(String method, URI address, int status, HttpHeaders headers, JsonNode json, String text) {

    /** @throws LaunchFailed with the body, for any other status */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new LaunchFailed(
                    method + " " + address + " answered " + status + " instead of " + expected + ":\n" + text);
        }
        return this;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** @throws LaunchFailed with the body, when the text is not there */
    public String text(String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual()) {
            throw new LaunchFailed(method + " " + address + " answered without \"" + field + "\":\n" + text);
        }
        return value.textValue();
    }
}
