package dev.prospector.kit.data.record;

import java.util.UUID;

/** The end of a record, and nothing else of it. @param version greater than all that it had while others could read it */
public record Tombstone(UUID id, String type, long version, boolean deleted) implements ToldRecord {
    public Tombstone(UUID id, String type, long version) {
        this(id, type, version, true);
    }
}
