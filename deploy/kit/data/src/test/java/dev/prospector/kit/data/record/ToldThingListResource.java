package dev.prospector.kit.data.record;

import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

import dev.prospector.kit.http.access.InternalCallers;

@Path("/internal/records")
@Authenticated
@InternalCallers("reader-service")
class ToldThingListResource extends RecordListDoor<ToldThings.Kind> {
    ToldThingListResource(ToldRecords<ToldThings.Kind> records) {
        super(records);
    }
}
