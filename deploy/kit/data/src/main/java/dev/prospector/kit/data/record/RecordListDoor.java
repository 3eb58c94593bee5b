package dev.prospector.kit.data.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/**
 * All of a service's records of one kind, page by page. The service's own class below says under which path and to whom
 * ({@link dev.prospector.kit.http.access.InternalCallers}).
 *
 * @param <K> the service's own kinds of records
 */
@Authenticated
public abstract class RecordListDoor<K> {
    private final ToldRecords<K> records;

    protected RecordListDoor(ToldRecords<K> records) {
        this.records = records;
    }

    /** @param nextCursor null on the last page */
    public record RecordPageJson(List<ToldRecord> records, String nextCursor) {
        static RecordPageJson of(Page<ToldRecord> page) {
            return new RecordPageJson(page.items(), page.nextCursor());
        }
    }

    /** In the order of their ids; what is deleted is not among them. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public RecordPageJson listRecords(
            @QueryParam("type") String type, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var last = Optional.ofNullable(cursor).map(RecordListDoor::lastShown);
        var rows = List.<ToldRecord>copyOf(records.after(RecordKinds.called(type, records), last, size + 1));
        return RecordPageJson.of(
                Page.of(rows, size, record -> Cursor.encode(record.id().toString())));
    }

    private static UUID lastShown(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor).get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
