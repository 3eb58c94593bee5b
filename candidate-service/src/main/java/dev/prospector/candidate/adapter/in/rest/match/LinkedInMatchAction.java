package dev.prospector.candidate.adapter.in.rest.match;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.match.Match;

@Schema(name = "LinkedInMatchAction", description = "undo: DELETE with undo=true")
enum LinkedInMatchAction {
    confirm,
    reject,
    undo;

    /** Of the caller the roles alone matter: who is shown this match sees the candidate. */
    static List<LinkedInMatchAction> of(Match match, Caller caller) {
        List<LinkedInMatchAction> actions = new ArrayList<>();
        if (caller.may(Operation.CONFIRM_LINKED_IN_MATCH)) {
            actions.add(confirm);
        }
        if (caller.may(Operation.REJECT_LINKED_IN_MATCH)) {
            if (!match.meant().isEmpty()) {
                actions.add(reject);
            }
            if (match.decisions().lastStanding().isPresent()) {
                actions.add(undo);
            }
        }
        return actions;
    }
}
