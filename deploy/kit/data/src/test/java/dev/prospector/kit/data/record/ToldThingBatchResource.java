package dev.prospector.kit.data.record;

import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

import dev.prospector.kit.http.access.InternalCallers;

@Path("/internal/records:batchGet")
@Authenticated
@InternalCallers("reader-service")
class ToldThingBatchResource extends RecordBatchDoor<ToldThings.Kind> {
    ToldThingBatchResource(ToldRecords<ToldThings.Kind> records) {
        super(records);
    }
}
