package dev.prospector.job.domain.export;

import dev.prospector.job.domain.Text;

/** LinkedIn's name for one export request, in exactly these letters. */
public record RequestId(String value) {
    public RequestId {
        value = Text.key("requestId", value);
    }
}
