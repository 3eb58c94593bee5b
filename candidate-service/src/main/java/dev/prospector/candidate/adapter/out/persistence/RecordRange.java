package dev.prospector.candidate.adapter.out.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.kit.data.SqlList;

/** Which records of a table are read, as the end of a statement: those of some ids, or those behind one. Both go along a key of ids. */
record RecordRange(String condition, Map<String, Object> values) {
    static RecordRange of(Collection<UUID> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(UUID::toString).toList());
        return new RecordRange(" and id in (" + list.names() + ") order by id", list.parameters());
    }

    static RecordRange after(Optional<UUID> last, int atMost) {
        return new RecordRange(
                " and id > :last order by id limit :atMost",
                Map.of("last", last.map(UUID::toString).orElse(""), "atMost", atMost));
    }
}
