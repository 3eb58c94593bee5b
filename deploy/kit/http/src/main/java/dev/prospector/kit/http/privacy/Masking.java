package dev.prospector.kit.http.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What may be shown of a value in a log or an audit (quality.md S4): JSON in which everything that a domain marked as {@code @Personal},
 * record components and whole types, reads {@code "***"}. So does whatever is neither a record, a map, a collection nor a plain value:
 * what nobody thought of is not shown. A record whose one component is called {@code value} reads as that value.
 */
public final class Masking {
    static final String MASK = "***";

    private static final Object UNKNOWN = new Object();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper NUMBERS = new ObjectMapper();

    private Masking() {}

    /** @return JSON's null for null */
    public static JsonNode of(Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        return Marks.isPersonal(value.getClass()) ? JSON.textNode(MASK) : shown(value);
    }

    /** Whether something in the value is marked. */
    static boolean isNeeded(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.filter(Masking::isNeeded).isPresent();
        } else if (value instanceof Map<?, ?> map) {
            return isNeeded(map.keySet()) || isNeeded(map.values());
        } else if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(Masking::isNeeded);
        } else if (value == null || Marks.isPersonal(value.getClass())) {
            return value != null;
        }
        return value instanceof Record fields
                && Stream.of(fields.getClass().getRecordComponents())
                        .anyMatch(component -> Marks.isPersonal(component) || isNeeded(value(fields, component)));
    }

    private static JsonNode shown(Object value) {
        if (value instanceof Record fields) {
            return ofRecord(fields);
        } else if (value instanceof Map<?, ?> map) {
            var json = JSON.objectNode();
            map.forEach((key, field) -> json.set(name(of(key)), of(field)));
            return json;
        } else if (value instanceof Collection<?> items) {
            var json = JSON.arrayNode();
            items.forEach(item -> json.add(of(item)));
            return json;
        }
        return plain(value);
    }

    private static String name(JsonNode key) {
        return key.isTextual() ? key.textValue() : key.toString();
    }

    private static JsonNode ofRecord(Record fields) {
        var components = fields.getClass().getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            return field(fields, components[0]);
        }
        var json = JSON.objectNode();
        for (var component : components) {
            json.set(component.getName(), field(fields, component));
        }
        return json;
    }

    private static JsonNode field(Record fields, RecordComponent component) {
        var value = of(value(fields, component));
        return Marks.isPersonal(component) && !value.isNull() ? JSON.textNode(MASK) : value;
    }

    /** A log line must not fail because a record does not tell what it holds. */
    private static Object value(Record fields, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return UNKNOWN;
        }
    }

    private static JsonNode plain(Object value) {
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        } else if (value instanceof Number number) {
            return NUMBERS.valueToTree(number);
        } else if (value instanceof Enum<?> name) {
            return JSON.textNode(name.name());
        }
        return JSON.textNode(isText(value) ? value.toString() : MASK);
    }

    private static boolean isText(Object value) {
        return value instanceof CharSequence
                || value instanceof UUID
                || value instanceof Temporal
                || value instanceof TemporalAmount;
    }
}
