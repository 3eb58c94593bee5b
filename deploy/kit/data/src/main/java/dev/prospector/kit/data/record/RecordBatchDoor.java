package dev.prospector.kit.data.record;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.kit.http.page.Limit;

/**
 * The present state of a service's records by their ids. The service's own class below says under which path and to whom
 * ({@link dev.prospector.kit.http.access.InternalCallers}).
 *
 * @param <K> the service's own kinds of records
 */
@Authenticated
public abstract class RecordBatchDoor<K> {
    private final ToldRecords<K> records;

    protected RecordBatchDoor(ToldRecords<K> records) {
        this.records = records;
    }

    public record QuestionJson(
            @NotNull String type,
            @NotNull @Size(max = Limit.MOST) List<@NotNull UUID> ids) {}

    /** Without those that are not known. */
    public record RecordsJson(List<ToldRecord> records) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(hidden = true)
    public RecordsJson batchGetRecords(@Valid @NotNull QuestionJson body) {
        var kind = RecordKinds.called(body.type(), records);
        return new RecordsJson(RecordBatch.of(kind, body.ids(), records));
    }
}
