package dev.prospector.job.domain.user;

import dev.prospector.job.domain.Text;

/** A user of the tenant: the subject of their token, in exactly these letters. */
public record UserId(String value) {
    public UserId {
        value = Text.key("userId", value);
    }
}
