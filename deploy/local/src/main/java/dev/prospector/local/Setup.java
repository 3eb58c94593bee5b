package dev.prospector.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * One local system: where its programs, its data and its doors are.
 *
 * @param root of the repository, with the packaged services in it
 * @param data survives restarts
 */
record Setup(Path root, Path data, Map<Door, Integer> ports) {

    Setup {
        data = data.toAbsolutePath();
        ports = Map.copyOf(ports);
    }

    URI address(Door door) {
        return Door.address(ports, door);
    }

    String port(Door door) {
        return ports.get(door).toString();
    }

    Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    Path log(String name) {
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
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port(Door.KAFKA)),
                Map.entry("PROSPECTOR_IDP_ISSUER", address(Door.SANDBOX) + "/idp"),
                Map.entry("PROSPECTOR_IDP_JWKS", address(Door.SANDBOX) + "/idp/jwks"),
                Map.entry("PROSPECTOR_IDP_TOKEN_ENDPOINT", address(Door.SANDBOX) + "/idp/token"),
                Map.entry("PROSPECTOR_SERVICE_CLIENT_SECRET", "development"),
                Map.entry("PROSPECTOR_LINKEDIN_API_URL", address(Door.SANDBOX).toString()),
                Map.entry("PROSPECTOR_LINKEDIN_TOKEN_URL", address(Door.SANDBOX) + "/oauth/v2/accessToken"),
                Map.entry("PROSPECTOR_PUBLIC_URL", address(Door.GATEWAY).toString()),
                Map.entry(
                        "PROSPECTOR_SERVICES_INTEGRATION",
                        address(Door.INTEGRATION).toString()),
                Map.entry(
                        "PROSPECTOR_SERVICES_CANDIDATE", address(Door.CANDIDATE).toString()),
                Map.entry("PROSPECTOR_SERVICES_JOB", address(Door.JOB).toString()),
                Map.entry("PROSPECTOR_SERVICES_SYNC", address(Door.SYNC).toString()));
    }
}
