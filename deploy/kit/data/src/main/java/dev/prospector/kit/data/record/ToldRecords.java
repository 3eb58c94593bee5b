package dev.prospector.kit.data.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tenant's records that a service tells another of: which kinds there are, how they are read and what they look like. An
 * {@code @ApplicationScoped} bean of that service; its doors are a {@link RecordListDoor} and a {@link RecordBatchDoor}.
 *
 * @param <K> the service's own kinds
 */
public interface ToldRecords<K> {
    /** In the order in which a refusal lists their words. */
    List<K> kinds();

    /** What a kind is called between services: {@code this-kind}. */
    String word(K kind);

    /** Those of the ids that are there, in no order. */
    List<? extends ToldRecord> present(K kind, Collection<UUID> ids);

    /** Those of the ids of which it is known that they were there for others once. They may be there again. */
    List<Tombstone> gone(K kind, Collection<UUID> ids);

    /** Those that are there, in the order of their ids. @param last where to go on; empty to begin */
    List<? extends ToldRecord> after(K kind, Optional<UUID> last, int atMost);
}
