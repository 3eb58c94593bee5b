package dev.prospector.candidate.domain.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be asked of this service, named as the OpenAPI document names it: {@code READ_CANDIDATE} is {@code readCandidate}. */
public enum Operation {
    LIST_CANDIDATES,
    CREATE_CANDIDATE,
    BATCH_GET_CANDIDATES,
    READ_CANDIDATE,
    CHANGE_CANDIDATE,
    DELETE_CANDIDATE,
    LIST_CANDIDATE_DUPLICATES,
    PREVIEW_CANDIDATE_MERGE,
    MERGE_CANDIDATES,
    READ_CANDIDATE_MERGE,
    UNDO_CANDIDATE_MERGE,
    READ_LINKED_IN_MATCH,
    CONFIRM_LINKED_IN_MATCH,
    REJECT_LINKED_IN_MATCH,
    LIST_CANDIDATE_NOTES,
    ADD_CANDIDATE_NOTE,
    CHANGE_CANDIDATE_NOTE,
    DELETE_CANDIDATE_NOTE,
    LIST_TALENT_POOLS,
    LIST_TALENT_POOLS_OF_CANDIDATE,
    CREATE_TALENT_POOL,
    READ_TALENT_POOL,
    CHANGE_TALENT_POOL,
    DELETE_TALENT_POOL,
    LIST_TALENT_POOL_CANDIDATES,
    ADD_TALENT_POOL_CANDIDATE,
    REMOVE_TALENT_POOL_CANDIDATE,
    LIST_TALENT_POOL_CONTRIBUTORS,
    ADD_TALENT_POOL_CONTRIBUTOR,
    REMOVE_TALENT_POOL_CONTRIBUTOR;

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** Empty when nothing of that name can be asked here. */
    public static Optional<Operation> named(String operationId) {
        return Stream.of(values())
                .filter(operation -> operation.operationId().equals(operationId))
                .findFirst();
    }

    public String operationId() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
