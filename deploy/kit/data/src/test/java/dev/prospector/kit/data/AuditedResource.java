package dev.prospector.kit.data;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;
import dev.prospector.kit.http.access.InternalCallers;

/** Something that users do, and other services for them. */
@Path("/")
class AuditedResource {
    private final AuditLog audit;

    AuditedResource(AuditLog audit) {
        this.audit = audit;
    }

    @DELETE
    @Path("audited")
    @Authenticated
    @Transactional
    @Operation(hidden = true)
    public void byUser() {
        audit.append(AuditEntry.of("THING_DELETED", "thing", "t-1"));
    }

    @DELETE
    @Path("internal/audited")
    @Authenticated
    @InternalCallers("other-service")
    @Transactional
    @Operation(hidden = true)
    public void byService() {
        audit.append(AuditEntry.of("THING_DELETED", "thing", "t-1").onBehalfOf("somebody"));
    }
}
