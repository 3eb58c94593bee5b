package dev.prospector.local;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.kit.data.sealing.KeyRotation;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealingStatus;

/** The replicas of the local run that hold a keyset: those that listen now. One that is starting reads the newest file by itself. */
record KeysetReplicas(Setup setup, Keyset keyset) implements KeyRotation.Replicas {

    private static final int MOST_REPLICAS = 9;

    /** @throws LaunchFailed when a service does not answer, or answers something else */
    @Override
    public List<SealingStatus> ask() {
        String operator = new Sandbox(setup.address(Door.SANDBOX)).serviceToken("operator");
        return holders()
                .flatMap(this::addresses)
                .map(address -> Http.send("GET", address, operator, null).expect(200))
                .map(answer -> status(answer.json()))
                .toList();
    }

    private Stream<Service> holders() {
        return Stream.of(Service.values()).filter(service -> service.holds(keyset.label()));
    }

    /** The first replica's at least. */
    private Stream<URI> addresses(Service service) {
        return IntStream.range(0, MOST_REPLICAS)
                .takeWhile(replica -> replica == 0 || listens(service, replica))
                .mapToObj(replica -> setup.doors().address(service.door(), replica))
                .map(address -> address.resolve("/internal/sealing/" + keyset.label()));
    }

    private boolean listens(Service service, int replica) {
        return Http.isOk(setup.doors().address(service.health(), replica).resolve("/q/health/live"));
    }

    private static SealingStatus status(JsonNode json) {
        List<Long> keys = new ArrayList<>();
        json.path("keys").forEach(key -> keys.add(key.asLong()));
        JsonNode event = json.path("oldestEvent");
        return new SealingStatus(
                json.path("primaryKey").asLong(),
                keys,
                json.path("rowsUnderOthers").asLong(),
                event.isTextual() ? Instant.parse(event.textValue()) : null);
    }
}
