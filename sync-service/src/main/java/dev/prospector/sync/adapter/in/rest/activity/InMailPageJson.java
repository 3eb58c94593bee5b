package dev.prospector.sync.adapter.in.rest.activity;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.kit.http.page.Continued;
import dev.prospector.kit.http.page.Page;
import dev.prospector.sync.adapter.in.rest.freshness.FreshnessJson;

@Schema(name = "InMailPage")
record InMailPageJson(
        List<InMailJson> items,

        @Schema(nullable = true) String nextCursor,

        @Schema(
                nullable = true,
                description =
                        "How fresh the tenant's InMails are; null while that is not known, and where there is no contract")
        FreshnessJson freshness)
        implements Continued {

    static InMailPageJson of(Page<InMailJson> page, FreshnessJson freshness) {
        return new InMailPageJson(page.items(), page.nextCursor(), freshness);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "InMailPage";
    }
}
