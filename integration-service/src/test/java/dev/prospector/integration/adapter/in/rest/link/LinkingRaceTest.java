package dev.prospector.integration.adapter.in.rest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Browser;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ConsentingMember;
import dev.prospector.kit.data.sql.InfraSql;

/** What is good once is good once, however many come at the same moment. */
@QuarkusTest
class LinkingRaceTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 3);
    private static final int THREADS = 8;

    private ConnectedTenant tenant;

    @Inject
    InfraSql sql;

    @BeforeEach
    void open() {
        tenant = Browser.freshTenant();
    }

    @Test
    void of_callbacks_at_once_one_gets_a_handle() {
        var browser = Browser.of(tenant, "ivan");
        for (int i = 0; i < ROUNDS; i++) {
            var query = "?code=code&state=" + browser.goesToLinkedIn();
            var statuses = atOnce(thread -> Browser.comesBack(query).statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 303).count(), statuses.toString());
            assertTrue(Set.of(303, 400).containsAll(statuses), statuses.toString());
        }
    }

    @Test
    void of_completions_at_once_one_redeems_the_code() {
        var browser = Browser.of(tenant, "ivan");
        for (int i = 0; i < ROUNDS; i++) {
            var member = new ConsentingMember(tenant, "m" + i);
            var handle = browser.consentsAs(member);
            var codes = atOnce(thread -> code(browser.completes(handle)));
            assertEquals(1, codes.stream().filter("LINKED"::equals).count(), codes.toString());
            assertTrue(Set.of("LINKED", "HANDLE_USED", "LINKING_UNDERWAY").containsAll(codes), codes.toString());
            assertEquals(1, member.redeemed());
        }
    }

    @Test
    void of_users_who_are_the_same_person_at_once_one_is_linked() {
        for (int i = 0; i < ROUNDS; i++) {
            var round = i;
            var member = new ConsentingMember(tenant, "same" + round);
            var handles = IntStream.range(0, THREADS)
                    .mapToObj(thread -> user(round, thread).consentsAs(member))
                    .toList();
            var codes = atOnce(thread -> code(user(round, thread).completes(handles.get(thread))));
            assertEquals(1, codes.stream().filter("LINKED"::equals).count(), codes.toString());
            assertEquals(
                    THREADS - 1,
                    codes.stream().filter("PERSON_LINKED_TO_OTHER_USER"::equals).count());
            assertEquals(1, links("urn:li:person:same" + round));
        }
    }

    private Browser user(int round, int thread) {
        return Browser.of(tenant, "user-" + round + "-" + thread);
    }

    /** Its problem's, or LINKED. */
    private static String code(ValidatableResponse answer) {
        var body = answer.extract();
        return body.statusCode() == 200 ? body.path("state") : body.path("code");
    }

    private long links(String person) {
        return sql.one(
                        "select count(*) from user_links where tenant = :tenant and person = :person",
                        Map.of("tenant", tenant.name(), "person", person),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private static <T> List<T> atOnce(IntFunction<T> deed) {
        var ready = new CountDownLatch(THREADS);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(
                            () -> {
                                ready.countDown();
                                await(ready);
                                return deed.apply(thread);
                            },
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
