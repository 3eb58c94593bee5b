package dev.prospector.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One local system: where its programs, its data and its doors are.
 *
 * @param root of the repository, with the packaged services in it
 * @param data survives restarts
 * @param ownKafka bootstrap servers that somebody else runs; empty for a broker of this run's own
 * @param extras of the services; none but in tests
 */
public record Setup(
        Path root, Path data, Doors doors, DatabaseServer database, Optional<String> ownKafka, Extras extras) {

    public Setup {
        data = data.toAbsolutePath();
    }

    public Setup(Path root, Path data, Doors doors, DatabaseServer database, Optional<String> ownKafka) {
        this(root, data, doors, database, ownKafka, Extras.NONE);
    }

    public Setup with(Extras others) {
        return new Setup(root, data, doors, database, ownKafka, others);
    }

    /** Of the first replica. */
    public URI address(Door door) {
        return doors.address(door, 0);
    }

    String port(Door door) {
        return Integer.toString(doors.port(door, 0));
    }

    public String kafka() {
        return ownKafka.orElseGet(() -> "127.0.0.1:" + port(Door.KAFKA));
    }

    /** The doors that this run opens: those of servers that somebody else runs are not its own. */
    Doors openDoors() {
        Set<Door> closed = EnumSet.noneOf(Door.class);
        if (database instanceof OwnDatabase) {
            closed.add(Door.DATABASE);
        }
        if (ownKafka.isPresent()) {
            closed.addAll(EnumSet.of(Door.KAFKA, Door.KAFKA_CONTROLLER));
        }
        return doors.without(closed);
    }

    public Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    public Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    /** Stands in each child's command line, so that a later start knows its own. */
    String marker() {
        return "-Dprospector.data=" + data;
    }

    /** What all services are told. */
    Map<String, String> common() {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka()),
                Map.entry("PROSPECTOR_IDP_ISSUER", address(Door.SANDBOX) + "/idp"),
                Map.entry("PROSPECTOR_IDP_JWKS", address(Door.SANDBOX) + "/idp/jwks"),
                Map.entry("PROSPECTOR_IDP_TOKEN_ENDPOINT", address(Door.SANDBOX) + "/idp/token"),
                Map.entry("PROSPECTOR_SERVICE_CLIENT_SECRET", "development"),
                Map.entry("PROSPECTOR_LINKEDIN_API_URL", address(Door.SANDBOX).toString()),
                Map.entry("PROSPECTOR_LINKEDIN_TOKEN_URL", address(Door.SANDBOX) + "/oauth/v2/accessToken"),
                Map.entry("PROSPECTOR_LINKEDIN_AUTHORIZATION_URL", address(Door.SANDBOX) + "/oauth/v2/authorization"),
                Map.entry("PROSPECTOR_LINKEDIN_PLAIN_CALLBACKS_ALLOWED", "true"),
                // As often as LinkedIn allows for one seat: whoever tries things does not wait half an hour.
                Map.entry("PROSPECTOR_ACTIVITY_EVERY", "5s"),
                Map.entry("PROSPECTOR_ACTIVITY_HISTORY", "2d"),
                Map.entry("PROSPECTOR_PUBLIC_URL", address(Door.GATEWAY).toString()),
                Map.entry("PROSPECTOR_SERVICES_INTEGRATION", doors.addresses(Door.INTEGRATION)),
                Map.entry("PROSPECTOR_SERVICES_CANDIDATE", doors.addresses(Door.CANDIDATE)),
                Map.entry("PROSPECTOR_SERVICES_JOB", doors.addresses(Door.JOB)),
                Map.entry("PROSPECTOR_SERVICES_SYNC", doors.addresses(Door.SYNC)));
    }
}
