package dev.prospector.integration.domain.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import dev.prospector.integration.domain.provisioning.ApplicationUrn;

/**
 * What LinkedIn pushes to the parent application's portal webhook: something of one of its child applications, such as
 * {@code RESYNC_JOBS} (LinkedIn RSC 2.4). Nobody works on any of it yet; what is worked on comes by a tenant's own callback.
 *
 * @param application names the tenant
 */
public record ApplicationNotice(ApplicationUrn application, String eventType) {
    private static final String ANY_ID = "r";

    /** @throws InvalidNotice for a type that cannot be one here */
    public ApplicationNotice {
        if (new Notice(ANY_ID, eventType).initialState() != NoticeState.IGNORED) {
            throw new InvalidNotice("this is announced at a tenant's own callback");
        }
    }

    /**
     * As the inbox keeps it. Such a push carries no id, but may be delivered several times; so its key is made of what all deliveries
     * share, their bytes. The hour goes in as well, because the same wish may come again on another day and is to be granted again. A
     * repetition over the turn of the hour makes two of one: then jobs are sent once too often, which costs calls and harms nothing.
     *
     * @param body just as it came
     */
    public Notice kept(byte[] body, Instant receivedAt) {
        var hour = receivedAt.truncatedTo(ChronoUnit.HOURS).toString();
        var digest = sha256();
        digest.update(hour.getBytes(US_ASCII));
        return new Notice(HexFormat.of().formatHex(digest.digest(body)), eventType);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
