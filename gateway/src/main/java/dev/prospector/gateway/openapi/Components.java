package dev.prospector.gateway.openapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The named parts (schemas, parameters, …) of one document on their way into a document that may know the same names already. */
final class Components {
    private static final String REFERENCE = "$ref";

    private final ApiDocument document;
    private final ObjectNode root;
    private final Map<String, String> renamed = new HashMap<>();

    Components(ApiDocument document) {
        this.document = document;
        this.root = document.root().deepCopy();
        root.withObjectProperty("components").remove("securitySchemes");
    }

    /**
     * Adds them to the parts that are there. A name that means something else there gets the service's name in front.
     *
     * @return the document with its references changed accordingly
     */
    ApiDocument addTo(ObjectNode known) {
        int before;
        do {
            // A part that refers to a renamed part means something else too.
            before = renamed.size();
            each((pointer, part) -> renameIfOther(pointer, part, known));
        } while (renamed.size() > before);
        each((pointer, part) -> {
            var now = renamed.getOrDefault(pointer, pointer).split("/");
            known.withObjectProperty(now[2]).set(now[3], followed(part));
        });
        return new ApiDocument(document.owner(), (ObjectNode) followed(root));
    }

    private void renameIfOther(String pointer, JsonNode part, ObjectNode known) {
        var place = pointer.split("/");
        var other = known.path(place[2]).get(place[3]);
        if (other != null && !other.equals(followed(part))) {
            renamed.putIfAbsent(pointer, "#/components/" + place[2] + "/" + prefix() + place[3]);
        }
    }

    private void each(BiConsumer<String, JsonNode> action) {
        root.path("components").properties().forEach(section -> section.getValue()
                .properties()
                .forEach(part ->
                        action.accept("#/components/" + section.getKey() + "/" + part.getKey(), part.getValue())));
    }

    private String prefix() {
        var name = document.owner().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private JsonNode followed(JsonNode part) {
        var copy = part.deepCopy();
        follow(copy);
        return copy;
    }

    private void follow(JsonNode node) {
        if (node instanceof ObjectNode fields && fields.get(REFERENCE) instanceof TextNode target) {
            fields.put(REFERENCE, renamed.getOrDefault(target.asText(), target.asText()));
        }
        node.forEach(this::follow);
    }
}
