package dev.prospector.job.adapter.in.rest.sharing;

import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.kit.data.record.RecordBatchDoor;
import dev.prospector.kit.data.record.ToldRecords;
import dev.prospector.kit.http.access.InternalCallers;

/** The present state of records by their ids, for integration-service; samples in deploy/contracts/http. */
@Path("/internal/records:batchGet")
@Authenticated
@InternalCallers("integration-service")
class RecordBatchResource extends RecordBatchDoor<RecordType> {
    RecordBatchResource(ToldRecords<RecordType> records) {
        super(records);
    }
}
