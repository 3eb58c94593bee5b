package dev.prospector.integration.domain.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a push says: something happened, ask for it under this id. The same notice may come several times (LinkedIn RSC 2.4); tenant,
 * event type and request id together are its identity for ever.
 */
public record Notice(String requestId, String eventType) {
    /** A recruiter exported a member: the profile is to be fetched. */
    public static final String EXPORT = "EXPORT_CANDIDATE_PROFILE";

    /** How far integrations are has changed: they are to be asked for. */
    public static final String STATUS_CHANGE = "INTEGRATION_STATUS_CHANGE";

    /** What is worked on here. */
    public static final List<String> WORKED_ON = List.of(EXPORT, STATUS_CHANGE);

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TYPE = 100;

    public Notice {
        check(requestId, LONGEST_ID, "request id");
        check(eventType, LONGEST_TYPE, "event type");
    }

    public NoticeState initialState() {
        return WORKED_ON.contains(eventType) ? NoticeState.RECEIVED : NoticeState.IGNORED;
    }

    public boolean isExport() {
        return eventType.equals(EXPORT);
    }

    /**
     * Space at the end is refused because the database's comparison would take it for nothing, and two ids for one; control characters
     * because cursors and logs are written with them.
     */
    private static void check(String text, int longest, String what) {
        var usable = text != null
                && !text.isEmpty()
                && text.length() <= longest
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!usable) {
            throw new InvalidNotice("a notice has a " + what + " of 1 to " + longest + " characters");
        }
    }
}
