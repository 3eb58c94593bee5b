package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.items;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;

/** Lists of the API, to their end. */
public final class Pages {

    private Pages() {}

    /** @param path without a query */
    public static List<JsonNode> all(Client client, String path) {
        return from(client, path + "?limit=200");
    }

    /** @param first with a query, without a cursor */
    public static List<JsonNode> from(Client client, String first) {
        List<JsonNode> all = new ArrayList<>();
        Answer page = client.get(first).expect(200);
        all.addAll(items(page));
        while (page.json().path("nextCursor").isTextual()) {
            page = client.get(first + "&cursor=" + page.text("nextCursor")).expect(200);
            all.addAll(items(page));
        }
        return all;
    }
}
