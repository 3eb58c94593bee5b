package dev.prospector.kit.data.sealing;

import java.time.Instant;
import java.util.List;

/**
 * How far a replica is with a keyset; for whoever rotates it.
 *
 * @param primaryKey id of the key that seals
 * @param keys ids of all that open
 * @param rowsUnderOthers values in this service's database that the primary key has not sealed
 * @param oldestEvent when the oldest event was stored that is not sent or was put aside: such events may hold sealed values too; null
 *     when there is none
 */
public record SealingStatus(long primaryKey, List<Long> keys, long rowsUnderOthers, Instant oldestEvent) {}
