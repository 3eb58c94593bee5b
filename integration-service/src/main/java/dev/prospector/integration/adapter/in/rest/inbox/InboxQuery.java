package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.Arrays;
import java.util.Optional;

import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.problem.Problems;

/** Filters and cursors of the inbox; what cannot be one is refused, so that a misspelt filter does not look like an empty inbox. */
final class InboxQuery {
    private static final int KEYS = 3;

    private InboxQuery() {}

    static InboxLedger.Filter filter(String state, String eventType, String requestId) {
        var type = Optional.ofNullable(eventType);
        var request = Optional.ofNullable(requestId);
        try {
            // A notice of these values must be possible.
            new Notice(request.orElse("r"), type.orElse(Notice.EXPORT));
        } catch (InvalidNotice e) {
            throw Problems.of(400, "BAD_FILTER", "No notice has such an eventType or requestId.");
        }
        return new InboxLedger.Filter(Optional.ofNullable(state).map(InboxQuery::state), type, request);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it cannot be one */
    static Notice export(String requestId) {
        try {
            return new Notice(requestId, Notice.EXPORT);
        } catch (InvalidNotice e) {
            throw Problems.invalid("/requestId", "BAD_REQUEST_ID", "No control characters, and no space around it.");
        }
    }

    static String cursor(InboxLedger.Entry last) {
        var notice = last.notice();
        return Cursor.encode(last.receivedAt().toString(), notice.eventType(), notice.requestId());
    }

    static InboxLedger.Place place(String cursor) {
        var keys = Cursor.decode(cursor);
        if (keys.size() != KEYS) {
            throw Cursor.bad();
        }
        try {
            return new InboxLedger.Place(Cursor.time(keys.get(0)), new Notice(keys.get(2), keys.get(1)));
        } catch (InvalidNotice e) {
            throw Cursor.bad();
        }
    }

    private static NoticeState state(String name) {
        return Arrays.stream(NoticeState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.of(
                        400, "BAD_FILTER", "state must be one of " + Arrays.toString(NoticeState.values()) + "."));
    }
}
