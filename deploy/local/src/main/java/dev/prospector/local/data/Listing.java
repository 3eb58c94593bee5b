package dev.prospector.local.data;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;

/**
 * A list of the API, to its end.
 *
 * @param path with a query, without a cursor
 */
record Listing(PoliteClient client, String path) {

    List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        Answer page = client.get(path).expect(200);
        page.json().path("items").forEach(all::add);
        while (page.json().path("nextCursor").isTextual()) {
            page = client.get(path + "&cursor=" + page.text("nextCursor")).expect(200);
            page.json().path("items").forEach(all::add);
        }
        return all;
    }
}
