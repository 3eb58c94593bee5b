package dev.prospector.sandbox.linkedin.protocol;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.prospector.sandbox.linkedin.ApiError;

/** Rest.li's partial update: {@code {"patch":{"$set":{…},"$delete":[…]}}}. */
public record Patch(Changes patch) {

    public record Changes(
            @JsonProperty("$set") ObjectNode set,
            @JsonProperty("$delete") List<String> delete) {}

    public void applyTo(ObjectNode fields) {
        if (patch == null) {
            throw ApiError.badParameter("patch is required");
        }
        if (patch.set() != null) {
            fields.setAll(patch.set());
        }
        if (patch.delete() != null) {
            fields.remove(patch.delete());
        }
    }
}
