package dev.prospector.testbed;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What came back for a request.
 *
 * @param mediaType without parameters
 * @param json missing where the body is none
 */
record Answer(int status, String mediaType, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(int status, String contentType, byte[] body) {
        var mediaType = contentType == null ? "" : contentType.split(";")[0].trim();
        return new Answer(status, mediaType.toLowerCase(Locale.ROOT), read(body));
    }

    boolean isEmpty() {
        return json.isMissingNode();
    }

    boolean refuses(int expectedStatus, String code) {
        return status == expectedStatus && json.path("code").asText().equals(code);
    }

    /** What is no JSON is a text: its schema will say whether that is right. */
    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode("no JSON, " + body.length + " bytes");
        }
    }
}
