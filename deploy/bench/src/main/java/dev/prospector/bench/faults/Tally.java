package dev.prospector.bench.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;

import dev.prospector.local.Service;
import dev.prospector.local.faults.FaultWorld;
import dev.prospector.local.faults.Schemas;

/**
 * How much has happened so far, by the tables, looked at once a second; what was last seen there while the database is away. Safe for many
 * threads.
 */
final class Tally {

    /** A number that a query answers. */
    private final class Count {

        private final Service service;
        private final String query;
        private int last;
        private Instant due = Instant.MIN;

        private Count(Service service, String query) {
            this.service = service;
            this.query = query;
        }

        private synchronized int now() {
            if (!Instant.now().isBefore(due)) {
                schemas.number(service, query).ifPresent(number -> last = number);
                due = Instant.now().plus(STEP);
            }
            return last;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration STEP = Duration.ofSeconds(1);
    /** Of each export that is judged: that it arrived, and what LinkedIn says about it. */
    private static final int RECORDS_EACH = 2;

    private static final String JUDGED = "select count(*) from exports where state in ('LANDED', 'REFUSED', 'PARKED')";
    private static final String STAGE_EVENTS = "select count(*) from stage_events";

    private final FaultWorld world;
    private final Schemas schemas;
    private final Count judged = new Count(Service.SYNC, JUDGED);
    private final Count stageEvents = new Count(Service.JOB, STAGE_EVENTS);

    Tally(FaultWorld world) {
        this.world = world;
        schemas = new Schemas(world.setup());
    }

    int judged() {
        return judged.now();
    }

    int stageEvents() {
        return stageEvents.now();
    }

    int events() {
        return world.ledger().heard() + RECORDS_EACH * judged() + stageEvents();
    }

    /** Fails when exports are still on their way after a long time; the comparison would name each of them. */
    void awaitAllJudged() {
        await("all exports judged")
                .atMost(PATIENCE)
                .pollInterval(STEP)
                .until(() -> judged() == world.ledger().size());
    }
}
