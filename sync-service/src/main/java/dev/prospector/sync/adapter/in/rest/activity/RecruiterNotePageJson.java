package dev.prospector.sync.adapter.in.rest.activity;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.kit.http.page.Continued;
import dev.prospector.kit.http.page.Page;
import dev.prospector.sync.adapter.in.rest.freshness.FreshnessJson;

@Schema(name = "RecruiterNotePage")
record RecruiterNotePageJson(
        List<RecruiterNoteJson> items,

        @Schema(nullable = true) String nextCursor,

        @Schema(
                nullable = true,
                description =
                        "How fresh the tenant's notes at LinkedIn are; null while that is not known, and where there is no contract")
        FreshnessJson freshness)
        implements Continued {

    static RecruiterNotePageJson of(Page<RecruiterNoteJson> page, FreshnessJson freshness) {
        return new RecruiterNotePageJson(page.items(), page.nextCursor(), freshness);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "RecruiterNotePage";
    }
}
