package dev.prospector.kit.http.version;

import dev.prospector.kit.http.problem.Problems;

/**
 * Which version a PUT or PATCH was made for. The resource method takes {@code @HeaderParam("If-Match") String} and names 428 and 412
 * among its answers; the version is compared where the record is changed, in the transaction of the change.
 */
public final class IfMatch {
    private final EntityTags tags;

    private IfMatch(EntityTags tags) {
        this.tags = tags;
    }

    /**
     * @param header null where the client gave none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 {@code IF_MATCH_REQUIRED} without it, 400 {@code BAD_REQUEST} when it is
     *     neither {@code *} nor a list of tags
     */
    public static IfMatch required(String header) {
        if (header == null) {
            throw Problems.of(428, "IF_MATCH_REQUIRED", "If-Match must name the version that you have read: its ETag.");
        }
        return new IfMatch(EntityTags.read(header)
                .orElseThrow(() -> Problems.of(400, "BAD_REQUEST", "If-Match takes * or entity tags in quotes.")));
    }

    /** Weak tags match nothing (RFC 9110, 13.1.1). */
    public boolean matches(long version) {
        return tags.nameStrongly(ETags.of(version));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 412 {@code CHANGED_MEANWHILE} when another version is there now */
    public void demand(long version) {
        if (!matches(version)) {
            throw changedMeanwhile();
        }
    }

    /** For mappers of what a service's core throws when the version is another. */
    public static RuntimeException changedMeanwhile() {
        return Problems.of(412, "CHANGED_MEANWHILE", "Another version is there now: read again, decide again.");
    }
}
