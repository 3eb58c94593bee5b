package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;

/** The operations that change a candidate, in the words of clients. */
@Schema(name = "CandidateAction")
enum CandidateAction {
    edit(Operation.CHANGE_CANDIDATE),
    merge(Operation.MERGE_CANDIDATES),
    delete(Operation.DELETE_CANDIDATE);

    private final Operation operation;

    CandidateAction(Operation operation) {
        this.operation = operation;
    }

    static List<CandidateAction> of(Caller caller) {
        return Stream.of(values())
                .filter(action -> caller.may(action.operation))
                .toList();
    }
}
