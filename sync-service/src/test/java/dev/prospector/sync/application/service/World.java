package dev.prospector.sync.application.service;

import static dev.prospector.sync.domain.Samples.EXPORTER_PERSON;
import static dev.prospector.sync.domain.Samples.NOW;
import static dev.prospector.sync.domain.Samples.PROFILE;
import static dev.prospector.sync.domain.Samples.SEALED;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.prospector.sync.application.port.out.ExportLedger;
import dev.prospector.sync.application.port.out.UnreadableProfile;
import dev.prospector.sync.domain.Export;
import dev.prospector.sync.domain.ExportFacts;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.RetryPolicy;
import dev.prospector.sync.domain.SealedProfile;
import dev.prospector.sync.fake.InMemoryExporterFacts;
import dev.prospector.sync.fake.InMemoryExports;
import dev.prospector.sync.fake.InMemoryJobs;
import dev.prospector.sync.fake.InMemoryPeople;
import dev.prospector.sync.fake.MovableClock;
import dev.prospector.sync.fake.OneThreadTenants;
import dev.prospector.sync.fake.Weather;

/** The whole application over fakes; a second {@link #replica()} works on the same ledger and the same services. */
final class World {

    static final String TENANT = "acme";

    final OneThreadTenants tenants = new OneThreadTenants();
    final MovableClock clock = new MovableClock(NOW);
    final Weather weather = new Weather(tenants);
    final InMemoryExports exports = new InMemoryExports(tenants);
    final InMemoryExporterFacts exporterFacts = new InMemoryExporterFacts(weather);
    final InMemoryJobs jobs = new InMemoryJobs(weather);
    final InMemoryPeople people = new InMemoryPeople(weather);
    final List<String> outcomes = new ArrayList<>();
    final ExportSaga saga = replica();
    final IntakeService intake = new IntakeService(exports, this::note, clock);

    World() {
        exporterFacts.link(EXPORTER_PERSON, "recruiter");
    }

    ExportSaga replica() {
        return new ExportSaga(
                new ClaimService(exports, clock),
                tenants,
                exports,
                new ExportSteps(exporterFacts, jobs, people, World::open, new RetryPolicy(new Random(7))),
                this::note,
                (due, step) -> step.run(),
                clock);
    }

    void arrives(String requestId, ExportFacts facts) {
        tenants.in(TENANT, () -> intake.learned(requestId, 2, facts, SEALED));
    }

    /** Takes every step that is due now. */
    void run() {
        while (saga.step()) {
            // the step is the work
        }
    }

    ExportLedger.Entry entry(String requestId) {
        return tenants.in(TENANT, () -> exports.entry(requestId).orElseThrow());
    }

    Export export(String requestId) {
        return tenants.in(TENANT, () -> exports.find(requestId).orElseThrow());
    }

    private void note(Export export) {
        outcomes.add(export.requestId() + " "
                + export.reason().map(Enum::name).orElse(export.state().name()));
    }

    private static Profile open(ExportKey export, SealedProfile sealed) {
        if (!sealed.equals(SEALED)) {
            throw new UnreadableProfile();
        }
        return PROFILE;
    }
}
