package dev.prospector.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A line of a child's log for a person's eyes: of a service's JSON only what it says, without the stack. */
record LogLine(String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String readable() {
        if (!text.startsWith("{")) {
            return text;
        }
        try {
            JsonNode line = JSON.readTree(text);
            return line.path("timestamp").asText() + " " + line.path("level").asText() + " "
                    + line.path("message").asText() + causes(line.path("exception"));
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    private static String causes(JsonNode exception) {
        if (exception.isMissingNode()) {
            return "";
        }
        return "\n    " + exception.path("exceptionType").asText() + ": "
                + exception.path("message").asText()
                + causes(exception.path("causedBy").path("exception"));
    }
}
