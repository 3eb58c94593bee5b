package dev.prospector.integration.application.port.out.connection;

import java.time.Instant;

/**
 * A call to LinkedIn as support needs it: nothing of what it was about.
 *
 * @param resource by LinkedIn's name
 * @param method HTTP's, for a batch with Rest.li's
 * @param status HTTP's; zero when there was no answer
 * @param traceId ours; null when there was no trace
 * @param linkedInUuid under which LinkedIn's support finds the call; null when LinkedIn gave none, as is the request id
 */
public record LinkedInCall(
        String tenant,
        Instant at,
        String resource,
        String method,
        int status,
        long millis,
        String traceId,
        String linkedInUuid,
        String linkedInRequestId) {}
