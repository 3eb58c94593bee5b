package dev.prospector.gateway.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import dev.prospector.kit.http.DocumentFilter;

/**
 * As of all documents; besides, parts of screens that may be missing are objects or null: the platform calls them objects, whatever it
 * says of their alternatives.
 */
public class ScreenDocumentFilter extends DocumentFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        super.filterOpenAPI(document);
        document.getComponents().getSchemas().values().stream()
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .map(Map::values)
                .flatMap(properties -> properties.stream())
                .filter(ScreenDocumentFilter::mayBeNull)
                .forEach(property -> property.setType(List.of(SchemaType.OBJECT, SchemaType.NULL)));
    }

    private static boolean mayBeNull(Schema property) {
        return List.of(SchemaType.OBJECT).equals(property.getType())
                && property.getAnyOf() != null
                && property.getAnyOf().stream()
                        .anyMatch(one -> List.of(SchemaType.NULL).equals(one.getType()));
    }
}
