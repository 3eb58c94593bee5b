package dev.prospector.candidate.application.service.candidate;

import static dev.prospector.candidate.domain.export.Exports.export;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.service.AsRequest;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Exports that arrive at the same moment, on the real database: none fails, nobody is doubled. */
@QuarkusTest
class ExportRaceTest {
    private static final int THREADS = 8;

    private final String tenant = TestTenants.fresh();

    @Inject
    CandidateIntake intake;

    @Inject
    Candidates candidates;

    @Inject
    Tenants tenants;

    @Test
    void eight_exports_of_one_person_at_once_make_one_candidate() throws Exception {
        var arrivals =
                atOnce(at -> export("r-" + at, "pQ7x2", "linkedin.com/in/sample", "a@example.org", "b@example.org"));
        assertEquals(1, arrivals.stream().map(Arrival::candidate).distinct().count());
        assertEquals(1, arrivals.stream().filter(Arrival::isMade).count());
    }

    @Test
    void eight_exports_with_one_request_id_get_one_answer() throws Exception {
        var arrivals = atOnce(at -> export("r-1", "pQ7x2"));
        assertEquals(1, Set.copyOf(arrivals).size());
    }

    @Test
    void eight_persons_with_one_email_at_once_are_eight_conflicts() throws Exception {
        var arrivals = atOnce(at -> export("r-" + at, "p" + at, "shared@example.org"));
        var ids = arrivals.stream().map(Arrival::candidate).collect(toSet());
        assertEquals(THREADS, ids.size());
        for (var id : ids) {
            var match = one(id).match();
            assertEquals(MatchState.CONFLICT, match.state());
            assertEquals(THREADS - 1, match.rivals().size());
        }
    }

    @Test
    void exports_that_share_only_a_candidate_wait_for_each_other() throws Exception {
        var emails =
                IntStream.range(0, THREADS).mapToObj(at -> at + "@example.org").toArray(String[]::new);
        var contradicted = AsRequest.of(tenant, () -> intake.findOrMake(export("r-0", "pQ7x2", emails)));
        atOnce(at -> export("r-" + (at + 1), "p" + at, emails[at]));
        assertEquals(THREADS, one(contradicted.candidate()).match().rivals().size());
    }

    @Test
    void exports_of_few_identities_in_any_order_never_wait_in_a_circle() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var exports = IntStream.range(0, 160).mapToObj(at -> anyOf(random, at)).toList();
        var arrivals = assertDoesNotThrow(() -> run(exports), "seed " + seed);
        var persons = IntStream.range(0, exports.size())
                .boxed()
                .collect(groupingBy(
                        at -> exports.get(at).person(),
                        mapping(at -> arrivals.get(at).candidate(), toSet())));
        persons.forEach((person, ids) -> {
            assertEquals(1, ids.size(), "seed " + seed);
            assertEquals(person, one(ids.iterator().next()).linkedInPerson().orElseThrow(), "seed " + seed);
        });
    }

    private static ExportedPerson anyOf(Random random, int at) {
        var contacts = new ArrayList<>(Stream.of("a", "b", "c", "d")
                .flatMap(name -> Stream.of(name + "@example.org", "linkedin.com/in/" + name))
                .toList());
        Collections.shuffle(contacts, random);
        var some = contacts.subList(0, random.nextInt(contacts.size()));
        return export("r-" + at, "p" + random.nextInt(6), some.toArray(String[]::new));
    }

    private List<Arrival> atOnce(IntFunction<ExportedPerson> person) throws Exception {
        return run(IntStream.range(0, THREADS).mapToObj(person).toList());
    }

    private List<Arrival> run(List<ExportedPerson> persons) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Arrival>> calls = persons.stream()
                    .<Callable<Arrival>>map(person -> () -> {
                        start.await();
                        return AsRequest.of(tenant, () -> intake.findOrMake(person));
                    })
                    .toList();
            var arrivals = new ArrayList<Arrival>();
            for (Future<Arrival> arrival : threads.invokeAll(calls)) {
                arrivals.add(arrival.get());
            }
            return arrivals;
        } finally {
            threads.shutdown();
        }
    }

    private Candidate one(CandidateId id) {
        return tenants.in(tenant, () -> candidates.find(id)).orElseThrow();
    }
}
