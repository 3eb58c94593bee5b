package dev.prospector.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealingStatus;
import dev.prospector.testbed.DatabaseKind;

class KeysetReplicasTest {

    private static final String STATUS =
            "{\"primaryKey\":4000000000,\"keys\":[7,4000000000],\"rowsUnderOthers\":3,\"oldestEvent\":%s}";

    private final Doors doors = Doors.free(2);
    private final List<HttpServer> servers = new ArrayList<>();

    @TempDir
    Path data;

    @BeforeEach
    void listen() throws IOException {
        serve(doors.port(Door.SANDBOX, 0), "/idp/token", "{\"access_token\":\"operators\"}");
        serve(doors.port(Door.INTEGRATION, 0), "/internal/sealing/", STATUS.formatted("null"));
        serve(doors.port(Door.SYNC, 0), "/internal/sealing/", STATUS.formatted("\"2026-01-02T03:04:05.000006Z\""));
    }

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void each_service_that_holds_the_keyset_is_asked() {
        SealingStatus status = new SealingStatus(4_000_000_000L, List.of(7L, 4_000_000_000L), 3, null);
        assertEquals(List.of(status), replicas(Keyset.CREDENTIALS).ask());
        SealingStatus syncs =
                new SealingStatus(4_000_000_000L, status.keys(), 3, Instant.parse("2026-01-02T03:04:05.000006Z"));
        assertEquals(List.of(status, syncs), replicas(Keyset.LINKEDIN_ACTIVITY).ask());
    }

    @Test
    void so_is_its_second_replica_while_it_lives() throws IOException {
        serve(doors.port(Door.INTEGRATION, 1), "/internal/sealing/", STATUS.formatted("null"));
        assertEquals(1, replicas(Keyset.CREDENTIALS).ask().size());
        serve(doors.port(Door.INTEGRATION_HEALTH, 1), "/q/health/live", "{}");
        assertEquals(2, replicas(Keyset.CREDENTIALS).ask().size());
    }

    @Test
    void one_that_does_not_answer_ends_it() {
        servers.get(2).stop(0);
        assertThrows(
                LaunchFailed.class, () -> replicas(Keyset.LINKEDIN_ACTIVITY).ask());
    }

    private KeysetReplicas replicas(Keyset keyset) {
        BundledDatabase database = new BundledDatabase(DatabaseKind.MARIADB);
        return new KeysetReplicas(new Setup(data, data, doors, database, Optional.empty()), keyset);
    }

    private void serve(int port, String path, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(path, exchange -> answer(exchange, body));
        server.start();
        servers.add(server);
    }

    /** Services answer the operator alone. */
    private static void answer(HttpExchange exchange, String body) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        boolean isForAll = !exchange.getHttpContext().getPath().startsWith("/internal");
        exchange.sendResponseHeaders(isForAll || "Bearer operators".equals(token) ? 200 : 403, 0);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }
}
