package dev.prospector.kit.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What may be null is an object or null: the platform calls some of it an object, whatever it says of its alternatives. */
final class NullableObjects {
    private NullableObjects() {}

    static void say(OpenAPI document) {
        if (document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().values().stream()
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .map(Map::values)
                .flatMap(properties -> properties.stream())
                .filter(NullableObjects::mayBeNull)
                .forEach(property -> property.setType(List.of(SchemaType.OBJECT, SchemaType.NULL)));
    }

    private static boolean mayBeNull(Schema property) {
        return List.of(SchemaType.OBJECT).equals(property.getType())
                && property.getAnyOf() != null
                && property.getAnyOf().stream()
                        .anyMatch(one -> List.of(SchemaType.NULL).equals(one.getType()));
    }
}
