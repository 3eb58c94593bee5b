package dev.prospector.integration.domain.inbox;

import java.time.Instant;

/**
 * A notice as LinkedIn pushed it to one tenant's callback, proven and understood.
 *
 * @param body just as it came; kept sealed until the notice is settled
 * @param trace of the push, which all work on it goes on in; null where it had none
 */
public record Push(String tenant, Notice notice, byte[] body, Instant receivedAt, String trace) {
    /** Whether the rest of the system hears of it when it is new. */
    public boolean isExport() {
        return notice.isExport();
    }

    /** Whether LinkedIn is to be asked about it. */
    public boolean isWorkedOn() {
        return notice.initialState() == NoticeState.RECEIVED;
    }

    @Override
    public String toString() {
        return "Push[" + tenant + ", " + notice + "]";
    }
}
