package dev.prospector.kit.http.request;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.prospector.kit.http.problem.Problems;

/** Patches of records none of whose fields can go: what is absent stays as it is, null is refused. */
@ApplicationScoped
public class PresentFields {
    private final ObjectMapper json;

    PresentFields(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return null in the fields that the patch does not name
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code INVALID} with {@code NOT_NULL} where it names one as null
     */
    public <T> T read(ObjectNode patch, Class<T> fields) throws JsonProcessingException {
        var read = json.treeToValue(patch, fields);
        patch.properties().stream()
                .filter(field -> field.getValue().isNull())
                .findFirst()
                .ifPresent(field -> {
                    throw Problems.invalid("/" + field.getKey(), "NOT_NULL", "must not be null");
                });
        return read;
    }
}
