package dev.prospector.integration.adapter.out.http.activity;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;

/**
 * The body of a call that LinkedIn refused, as we <b>assume</b> it (LinkedIn RSC 15; golden sample
 * {@code deploy/contracts/linkedin/throttled.json}). How long to wait stands in {@code Retry-After}, not here.
 *
 * @param serviceErrorCode null when LinkedIn does not say, as is the message
 */
record ErrorAnswer(int status, Integer serviceErrorCode, String message) {
    private static final int TOO_MANY_REQUESTS = 429;

    static ErrorAnswer read(byte[] answer) {
        var fields = Fields.of(answer);
        return new ErrorAnswer(
                fields.requiredNumber("status"), fields.number("serviceErrorCode"), fields.text("message"));
    }

    boolean isThrottled() {
        return status == TOO_MANY_REQUESTS;
    }
}
