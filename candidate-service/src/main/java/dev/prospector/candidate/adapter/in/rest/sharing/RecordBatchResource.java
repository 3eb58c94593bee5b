package dev.prospector.candidate.adapter.in.rest.sharing;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.candidate.application.port.in.sharing.SharedRecords;
import dev.prospector.kit.http.InternalCallers;
import dev.prospector.kit.http.Limit;

/** The present state of records by their ids, for integration-service; samples in deploy/contracts/http. */
@Path("/internal/records:batchGet")
@Authenticated
@InternalCallers("integration-service")
class RecordBatchResource {
    private final SharedRecords records;

    RecordBatchResource(SharedRecords records) {
        this.records = records;
    }

    record QuestionJson(
            @NotNull String type,
            @NotNull @Size(max = Limit.MOST) List<@NotNull UUID> ids) {}

    /** Without those that are not known. */
    record RecordsJson(List<RecordJson> records) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RecordsJson batchGetRecords(@Valid @NotNull QuestionJson body) {
        var found = records.of(RecordJson.type(body.type()), body.ids());
        return new RecordsJson(found.stream().map(RecordJson::of).toList());
    }
}
