package dev.prospector.job.adapter.in.rest.sharing;

import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.kit.data.record.RecordListDoor;
import dev.prospector.kit.data.record.ToldRecords;
import dev.prospector.kit.http.access.InternalCallers;

/** All records of one kind, page by page, for integration-service; samples in deploy/contracts/http. */
@Path("/internal/records")
@Authenticated
@InternalCallers("integration-service")
class RecordListResource extends RecordListDoor<RecordType> {
    RecordListResource(ToldRecords<RecordType> records) {
        super(records);
    }
}
