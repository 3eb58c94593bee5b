package dev.prospector.local.data;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One job's stages and who is in them.
 *
 * @param job path of the job
 */
record Pipeline(PoliteClient client, String job) {

    /** By their ids, in their order. */
    List<String> stages() {
        return StreamSupport.stream(process().spliterator(), false)
                .map(stage -> stage.path("id").asText())
                .toList();
    }

    List<JsonNode> applications() {
        return stages().stream().flatMap(stage -> in(stage).stream()).toList();
    }

    List<JsonNode> in(String stage) {
        return new Listing(client, job + "/applications?limit=200&stage=" + stage).all();
    }

    /** Each with id, name and kind. */
    JsonNode process() {
        return client.get(job + "/process").expect(200).json().path("stages");
    }
}
