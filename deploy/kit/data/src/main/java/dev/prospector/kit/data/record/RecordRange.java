package dev.prospector.kit.data.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.kit.data.sql.SqlList;

/**
 * Which records of a table are read, as the end of a statement whose column {@code id} holds UUIDs as text: those of some ids, or those
 * behind one. Both go along a key of ids.
 */
public record RecordRange(String condition, Map<String, Object> values) {
    /** @param ids at least one; twice is once */
    public static RecordRange of(Collection<UUID> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(UUID::toString).toList());
        return new RecordRange(" and id in (" + list.names() + ") order by id", list.parameters());
    }

    /** @param last where to go on, be it there or not; empty to begin */
    public static RecordRange after(Optional<UUID> last, int atMost) {
        return new RecordRange(
                " and id > :last order by id limit :atMost",
                Map.of("last", last.map(UUID::toString).orElse(""), "atMost", atMost));
    }
}
