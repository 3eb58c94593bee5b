package dev.prospector.kit.data.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Records by their ids. */
final class RecordBatch {
    private RecordBatch() {}

    /**
     * Looks for what is there first: what was taken back and is there again counts as there.
     *
     * @return those that are there or are known to be gone, in no order; of all others nothing
     */
    static <K> List<ToldRecord> of(K kind, Collection<UUID> ids, ToldRecords<K> records) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<ToldRecord>(records.present(kind, ids));
        var missing = new HashSet<>(ids);
        found.forEach(record -> missing.remove(record.id()));
        if (!missing.isEmpty()) {
            found.addAll(records.gone(kind, missing));
        }
        return found;
    }
}
