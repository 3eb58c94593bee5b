package dev.prospector.integration.adapter.out.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.Connecting;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Admins, workers and replicas side by side on a real database. */
@QuarkusTest
class ConnectionRaceTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 5);
    private static final int THREADS = 8;

    @Inject
    Connecting connecting;

    @Inject
    Connections connections;

    @Inject
    ConnectionWork work;

    @Inject
    ConnectionEvents events;

    @Inject
    Entitlements entitlements;

    @Inject
    Tenants tenants;

    @Test
    void of_admins_who_connect_at_once_one_begins() {
        for (int i = 0; i < ROUNDS; i++) {
            var tenant = TestTenants.fresh();
            var now = Instant.now();
            var claims = atOnce(() -> tenants.in(tenant, () -> work.claim(Kind.CONNECT, now, now.plusSeconds(60))));
            assertEquals(1, claims.stream().filter(Optional::isPresent).count());
        }
    }

    @Test
    void the_same_request_from_all_sides_is_one_request() {
        for (int i = 0; i < ROUNDS; i++) {
            var tenant = connected();
            var keys = IntegrationKey.ofCompany(new OrganizationUrn("urn:li:organization:" + tenant));
            atOnce(() -> tenants.in(tenant, () -> {
                connecting.request(keys);
                return true;
            }));
            assertEquals(keys.size(), stored(tenant).integrations().size());
            assertEquals(keys.size() + 1, history(tenant));
        }
    }

    @Test
    void words_of_linkedins_about_several_integrations_at_once_are_all_kept() {
        for (int i = 0; i < ROUNDS; i++) {
            var tenant = connected();
            var keys = IntegrationKey.ofCompany(new OrganizationUrn("urn:li:organization:" + tenant));
            tenants.in(
                    tenant,
                    () -> connections.save(connections.hold().orElseThrow().requested(keys, Instant.EPOCH)));
            var turn = new AtomicInteger();
            atOnce(() -> {
                var key = keys.get(turn.getAndIncrement() % keys.size());
                return tenants.in(tenant, () -> {
                    var held = connections.hold().orElseThrow();
                    connections.save(held.told(key, StatusAtLinkedIn.ENABLED, Optional.empty(), Instant.now()));
                    return true;
                });
            });
            assertTrue(stored(tenant).companyAccess());
        }
    }

    @Test
    void work_that_is_due_is_taken_by_one_worker() {
        for (int i = 0; i < ROUNDS; i++) {
            var tenant = TestTenants.fresh();
            var longAgo = Instant.EPOCH.plusSeconds(1);
            tenants.in(tenant, () -> work.makeDue(Kind.CONNECT, longAgo));
            var taken = atOnce(
                    () -> tenants.in(tenant, () -> work.takeDue(Kind.CONNECT, longAgo, longAgo.plusSeconds(60))));
            var ours = taken.stream()
                    .flatMap(Optional::stream)
                    .map(DueWork::tenant)
                    .filter(tenant::equals)
                    .count();
            assertEquals(1, ours);
        }
    }

    private String connected() {
        var tenant = TestTenants.fresh();
        tenants.in(tenant, () -> {
            entitlements.set(true);
            connections.save(Connection.begun(tenant, Samples.application(Samples.SECRET), Instant.EPOCH));
        });
        return tenant;
    }

    private Connection stored(String tenant) {
        return tenants.in(tenant, connections::find).orElseThrow();
    }

    /** Of the admins; what our half makes of it meanwhile is another matter. */
    private long history(String tenant) {
        return tenants.in(tenant, () -> events.newest(Optional.empty(), 100)).stream()
                .filter(event -> event.change().cause() == Cause.ADMIN)
                .count();
    }

    private static <T> List<T> atOnce(Supplier<T> work) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return IntStream.range(0, THREADS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(work, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
