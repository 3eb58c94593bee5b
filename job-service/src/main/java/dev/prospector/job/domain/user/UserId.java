package dev.prospector.job.domain.user;

import dev.prospector.job.domain.Text;

/** A user of the tenant: the subject of their token, in exactly these letters. */
public record UserId(String value) {
    public UserId {
        value = Text.key("userId", value);
    }

    /** As the constructor, where a fault is to be told of another field. */
    public static UserId in(String field, String value) {
        return new UserId(Text.key(field, value));
    }
}
