package dev.prospector.kit.data.audit;

import static dev.prospector.kit.http.access.TenantRoles.ADMIN;
import static dev.prospector.kit.http.access.TenantRoles.READ_ONLY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.kit.data.sql.RowCursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/**
 * What this service's {@link AuditLog} tells of a tenant, newest first; nothing here changes it. Hidden like the dead letters: the
 * gateway documents one path for all services.
 */
@Path("/audit-events")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final AuditTable events;

    AuditResource(AuditTable events) {
        this.events = events;
    }

    @GET
    @RolesAllowed({ADMIN, READ_ONLY})
    @Operation(hidden = true)
    public Page<AuditEvent> listAuditEvents(
            @QueryParam("recordType") String recordType,
            @QueryParam("recordId") String recordId,
            @QueryParam("person") String person,
            @QueryParam("actor") String actor,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var filter = new AuditFilter()
                .record(recordType, recordId)
                .person(person)
                .actor(actor)
                .between(from, to)
                .before(RowCursor.before(cursor));
        return Page.of(events.newest(filter, size + 1), size, last -> RowCursor.of(last.id()));
    }
}
