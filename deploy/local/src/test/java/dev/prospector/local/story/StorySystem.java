package dev.prospector.local.story;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Client;
import dev.prospector.local.Door;
import dev.prospector.local.Doors;
import dev.prospector.local.Extras;
import dev.prospector.local.Http;
import dev.prospector.local.Operator;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Service;
import dev.prospector.local.Setup;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/** The services as they are packaged, on free ports and fresh data. */
final class StorySystem implements AutoCloseable {

    /**
     * Asks LinkedIn sooner than in production how far its integrations are, because a story waits for a lost push, and what recruiters have
     * written; waits longer for what screens can do without, because a story wants to see it on a busy machine too.
     */
    private static final Extras TIMES = new Extras() {
        @Override
        public List<String> jvmArguments(Service service, int replica) {
            return switch (service) {
                case INTEGRATION ->
                    List.of("-Dprospector.connection.poll.soon=5s", "-Dprospector.activity.history=13h");
                case GATEWAY -> List.of("-Dprospector.gateway.optional-part-timeout=2s");
                default -> List.of();
            };
        }
    };

    private final Setup setup;
    private Platform platform;

    StorySystem() {
        Path data = Repository.root().resolve("deploy/local/target/story");
        Folders.remove(data);
        setup = new Setup(
                Repository.root(),
                data,
                Doors.free(Integer.getInteger("prospector.replicas")),
                new BundledDatabase(DatabaseKind.chosen()),
                Optional.empty(),
                TIMES);
    }

    /** {@link #close} is needed even when it fails. */
    void start() {
        platform = Platform.on(setup, false, new Progress(System.out, Instant.now()));
        platform.start();
    }

    /** On the data that it has. */
    void restart() {
        platform.close();
        start();
    }

    Setup setup() {
        return setup;
    }

    URI api() {
        return platform.api();
    }

    Sandbox sandbox() {
        return platform.sandbox();
    }

    Operator operator() {
        return platform.operator();
    }

    /** What sync-service is told that a user may read as the one whose seat it was (architecture.md 3.3). */
    JsonNode viewer(String tenant, String user) {
        return Http.send(
                        "POST",
                        setup.address(Door.INTEGRATION).resolve("/internal/viewers"),
                        sandbox().serviceToken("sync-service"),
                        Map.of("user", user),
                        Map.of("X-Tenant-Id", tenant))
                .expect(200)
                .json()
                .path("tenures");
    }

    Client as(String username) {
        return new Client(api(), sandbox().userToken(username));
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
        }
    }
}
