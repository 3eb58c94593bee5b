package dev.prospector.candidate.adapter.in.rest.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.candidate.application.port.in.sharing.SharedRecords;
import dev.prospector.kit.http.Cursor;
import dev.prospector.kit.http.InternalCallers;
import dev.prospector.kit.http.Limit;
import dev.prospector.kit.http.Page;

/** All records of one kind, page by page, for integration-service; samples in deploy/contracts/http. */
@Path("/internal/records")
@Authenticated
@InternalCallers("integration-service")
class RecordListResource {
    private final SharedRecords records;

    RecordListResource(SharedRecords records) {
        this.records = records;
    }

    /** @param nextCursor null on the last page */
    record RecordPageJson(List<RecordJson> records, String nextCursor) {
        static RecordPageJson of(Page<RecordJson> page) {
            return new RecordPageJson(page.items(), page.nextCursor());
        }
    }

    /** In the order of their ids; what is deleted is not among them. */
    @GET
    @Operation(hidden = true)
    public RecordPageJson listRecords(
            @QueryParam("type") String type, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var last = Optional.ofNullable(cursor).map(RecordListResource::lastShown);
        var rows = records.after(RecordJson.type(type), last, size + 1);
        return RecordPageJson.of(
                Page.of(rows, size, shared -> Cursor.encode(shared.id().toString()))
                        .map(RecordJson::of));
    }

    private static UUID lastShown(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor).get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
