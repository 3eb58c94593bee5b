package dev.prospector.integration.adapter.in.rest.departure;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.departure.DepartedMemberDeciding.Shown;
import dev.prospector.kit.http.page.Continued;
import dev.prospector.kit.http.page.Page;

@Schema(name = "DepartedMemberPage")
record DepartedMemberPageJson(
        List<DepartedMemberJson> items,
        @Schema(nullable = true) String nextCursor,

        @Schema(
                nullable = true,
                description = "When LinkedIn was last asked for all of them; null before the first time",
                examples = "2026-02-02T00:00:00Z")
        Instant lastLookup)
        implements Continued {

    /** @param shown with one more than the page takes, if there are more @param tenantRoles of who reads it */
    static DepartedMemberPageJson of(Shown shown, int size, Set<String> tenantRoles) {
        var page = Page.of(shown.members(), size, DepartureQuery::cursor)
                .map(member -> DepartedMemberJson.of(member, tenantRoles));
        return new DepartedMemberPageJson(
                page.items(), page.nextCursor(), shown.lastLookup().orElse(null));
    }
}
