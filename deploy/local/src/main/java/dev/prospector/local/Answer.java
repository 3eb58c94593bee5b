package dev.prospector.local;

import java.net.URI;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a server answered.
 *
 * @param json missing when the body is none
 * @param text the body as it came
 */
record Answer(String method, URI address, int status, JsonNode json, String text) {

    /** @throws LaunchFailed with the body, for any other status */
    Answer expect(int expected) {
        if (status != expected) {
            throw new LaunchFailed(
                    method + " " + address + " answered " + status + " instead of " + expected + ":\n" + text);
        }
        return this;
    }

    /** @throws LaunchFailed with the body, when the text is not there */
    String text(String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual()) {
            throw new LaunchFailed(method + " " + address + " answered without \"" + field + "\":\n" + text);
        }
        return value.textValue();
    }
}
