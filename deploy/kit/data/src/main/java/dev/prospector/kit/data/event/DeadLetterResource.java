package dev.prospector.kit.data.event;

import static dev.prospector.kit.http.access.TenantRoles.ADMIN;
import static dev.prospector.kit.http.access.TenantRoles.READ_ONLY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.data.sql.RowCursor;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.problem.Problems;

/**
 * A tenant's dead letters in this service. Hidden, because every service has it: the gateway documents one path for all and asks the
 * service that is named there (architecture.md 4).
 */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
class DeadLetterResource {
    private static final Logger LOG = Logger.getLogger(DeadLetterResource.class);

    private final TenantDeadLetters letters;
    private final DeadLetterOperations operations;
    private final CurrentUser user;

    DeadLetterResource(TenantDeadLetters letters, DeadLetterOperations operations, CurrentUser user) {
        this.letters = letters;
        this.operations = operations;
        this.user = user;
    }

    @GET
    @RolesAllowed({ADMIN, READ_ONLY})
    @Operation(hidden = true)
    public Page<DeadLetter> listDeadLetters(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        return Page.of(letters.before(RowCursor.before(cursor), size + 1), size, last -> RowCursor.of(last.id()));
    }

    /** 204 when its effect is there now; 409 {@code STILL_FAILING} when it failed once more. */
    @POST
    @Path("/{id}/replays")
    @RolesAllowed(ADMIN)
    @Idempotent(transactional = false)
    @Operation(hidden = true)
    public void replayDeadLetter(@PathParam("id") String id) {
        var outcome = operations.replay(number(id));
        LOG.infof("dead letter %s replayed by %s: %s", id, user.id(), outcome);
        switch (outcome) {
            case DONE -> {}
            case NOT_THERE -> throw notThere();
            case STILL_FAILING ->
                throw Problems.conflict("STILL_FAILING", "The event failed again; its dead letter says how.");
        }
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(ADMIN)
    @Operation(hidden = true)
    public void deleteDeadLetter(@PathParam("id") String id) {
        if (!operations.delete(number(id))) {
            throw notThere();
        }
        LOG.infof("dead letter %s deleted by %s", id, user.id());
    }

    private static long number(String id) {
        if (!RowCursor.isNumber(id)) {
            throw notThere();
        }
        return Long.parseLong(id);
    }

    private static RuntimeException notThere() {
        return Problems.notFound("DEAD_LETTER_NOT_FOUND", "There is no such dead letter.");
    }
}
