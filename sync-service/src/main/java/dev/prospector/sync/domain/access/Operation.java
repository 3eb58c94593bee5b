package dev.prospector.sync.domain.access;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of this service, by the API's operation ids ({@code deploy/contracts/access.yaml}). */
public enum Operation {
    LIST_EXPORTS("listExports"),
    READ_EXPORT("readExport"),
    REPLAY_EXPORT("replayExport"),
    LIST_INMAILS("listLinkedInInMails"),
    LIST_NOTES("listLinkedInNotes"),
    READ_FRESHNESS("readFreshness"),
    LIST_STUBS("listLinkedInStubs"),
    BATCH_GET_STUBS("batchGetLinkedInStubs");

    private final String id;

    Operation(String id) {
        this.id = id;
    }

    /** @param operationId as the API's document has it, such as {@code listExports} */
    public static Optional<Operation> called(String operationId) {
        return Arrays.stream(values())
                .filter(operation -> operation.id.equals(operationId))
                .findFirst();
    }
}
