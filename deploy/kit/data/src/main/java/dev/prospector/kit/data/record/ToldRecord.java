package dev.prospector.kit.data.record;

import java.util.UUID;

/** A record as one service tells it to another: what all kinds have in common; the rest is the kind's own. */
public interface ToldRecord {
    UUID id();

    /** The word of its kind. */
    String type();

    /** That of the notice that told of this state, or a later one. */
    long version();

    boolean deleted();
}
