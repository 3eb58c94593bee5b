package dev.prospector.candidate.adapter.in.rest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.in.rest.Answer;
import dev.prospector.candidate.adapter.in.rest.RacedCalls;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Somebody has an identity and does not let go: whoever needs it is told so before their patience ends, and nothing is done. */
@QuarkusTest
class HeldIdentityTest {
    private static final String LENA = """
            {"person":"urn:li:person:pQ7x2","lastName":"Okafor","emailAddresses":["lena@example.org"]}
            """;
    private static final String ENTERED = "{\"lastName\":\"Okafor\",\"emailAddresses\":[\"lena@example.org\"]}";

    private final String tenant = TestTenants.fresh();

    @TestHTTPResource("/")
    URI base;

    @Inject
    IdentityLocks locks;

    @Inject
    Tenants tenants;

    @Test
    void whoever_waits_in_vain_is_told_of_a_concurrent_change_and_may_come_again() throws Exception {
        var calls = new RacedCalls(base, tenant);
        calls.export("r-1", LENA);
        List<Supplier<Answer>> waiting =
                List.of(() -> calls.export("r-2", LENA), () -> calls.enter(ENTERED), () -> calls.takeBack("r-1"));
        var told = whileHeld(waiting);
        assertEquals(
                List.of("409 CONCURRENT_CHANGE", "409 CONCURRENT_CHANGE", "409 CONCURRENT_CHANGE"),
                told.stream()
                        .map(answer -> answer.status() + " " + answer.code())
                        .toList());
        assertTrue(calls.takeBack("r-1").isRemoved(), "nobody had touched them");
        assertTrue(calls.enter(ENTERED).isMade());
    }

    private List<Answer> whileHeld(List<Supplier<Answer>> calls) throws Exception {
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(1 + calls.size());
        try {
            threads.submit(() -> hold(held, done));
            assertTrue(held.await(60, TimeUnit.SECONDS));
            var asked = calls.stream().map(call -> threads.submit(call::get)).toList();
            var answers = new ArrayList<Answer>();
            for (var answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            done.countDown();
            threads.shutdown();
        }
    }

    private void hold(CountDownLatch held, CountDownLatch done) {
        tenants.in(tenant, () -> {
            locks.hold(new TreeSet<>(List.of(new IdentityKey(IdentityKind.EMAIL, "lena@example.org"))));
            held.countDown();
            awaited(done);
        });
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
