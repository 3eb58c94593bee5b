package dev.prospector.local.faults;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.awaitility.Awaitility;

import dev.prospector.local.Service;

/** The test's ledger against the services' tables: nothing doubled, no row left over, nothing still to be done. */
record SchemaComparison(Ledger ledger, Outcome outcome, Scenery scenery, Schemas schemas, Differences differences) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void compare() {
        Service.stored().forEach(this::compareTransport);
        compareInbox();
        compareExports();
        compareCandidates();
        compareApplications();
    }

    /** The relay deletes a moment after Kafka has acknowledged. */
    private void compareTransport(Service service) {
        Awaitility.await("outbox of " + service)
                .atMost(PATIENCE)
                .until(() -> schemas.rows(service, "select id from outbox").isEmpty());
        differences.demandNone(
                "dead letters of " + service, schemas.rows(service, "select topic, failure from dead_letters"));
    }

    private void compareInbox() {
        differences.demandSame(
                "notices",
                all(sent -> sent.tenant() + " " + sent.requestId()),
                schemas.rows(
                        Service.INTEGRATION,
                        "select tenant, request_id from inbox where event_type = 'EXPORT_CANDIDATE_PROFILE'"));
        differences.demandNone(
                "notices still due",
                schemas.rows(Service.INTEGRATION, "select request_id from inbox where due_at is not null"));
    }

    private void compareExports() {
        differences.demandSame(
                "exports",
                all(sent -> sent.tenant() + " " + sent.requestId()),
                schemas.rows(Service.SYNC, "select tenant, request_id from exports"));
        differences.demandNone(
                "exports still due",
                schemas.rows(Service.SYNC, "select request_id from exports where next_attempt_at is not null"));
    }

    /** Nothing is made for a refused export; who landed is there once, under their LinkedIn person. */
    private void compareCandidates() {
        differences.demandSame(
                "candidates",
                those(outcome::landed, outcome::candidate),
                schemas.rows(Service.CANDIDATE, "select id from candidates"));
        differences.demandSame(
                "identities",
                those(outcome::landed, sent -> outcome.candidate(sent) + " " + sent.person()),
                schemas.rows(
                        Service.CANDIDATE,
                        "select candidate_id, identity_key from candidate_identities where kind = 'LINKEDIN_PERSON'"));
    }

    private void compareApplications() {
        Predicate<Ledger.Sent> stays = sent -> outcome.landed(sent) && scenery.keeps(sent.jobNumber());
        Set<String> applications = those(stays, outcome::application);
        differences.demandSame(
                "applications",
                those(stays, sent -> outcome.application(sent) + " " + outcome.candidate(sent)),
                schemas.rows(Service.JOB, "select id, candidate_id from applications"));
        differences.demandSame(
                "stage events", applications, schemas.rows(Service.JOB, "select application_id from stage_events"));
        differences.demandSame(
                "acceptances",
                those(stays, Ledger.Sent::requestId),
                schemas.rows(
                        Service.JOB,
                        "select request_id from export_acceptances where application_id is not null"
                                + " and job_id in (select id from jobs)"));
    }

    private Set<String> all(Function<Ledger.Sent, String> key) {
        return those(sent -> true, key);
    }

    private Set<String> those(Predicate<Ledger.Sent> which, Function<Ledger.Sent, String> key) {
        return ledger.all().stream().filter(which).map(key).collect(toSet());
    }
}
