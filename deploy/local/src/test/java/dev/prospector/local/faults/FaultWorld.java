package dev.prospector.local.faults;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Client;
import dev.prospector.local.Doors;
import dev.prospector.local.Extras;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Setup;
import dev.prospector.local.story.Acme;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/**
 * The services as they are packaged, more than one of each, on fresh data; people who export, a ledger of what they did, and its
 * comparison with everything that can be seen afterwards. For the fault tests, and for their full lengths in {@code deploy/bench}.
 */
public final class FaultWorld implements AutoCloseable {

    private final Seed seed = Seed.chosen();
    private final Progress progress = new Progress(System.out, Instant.now());
    private final Ledger ledger = new Ledger();
    private final Setup setup;
    private final Platform platform;
    private Sandbox sandbox;
    private Customers customers;
    private Scenery scenery;

    /**
     * @param data is emptied first
     * @param doors of two replicas at least, so that one can be away
     */
    public FaultWorld(Path data, Doors doors, Extras extras) {
        progress.say("draws: " + seed);
        Folders.remove(data);
        setup = new Setup(
                Repository.root(), data, doors, new BundledDatabase(DatabaseKind.chosen()), Optional.empty(), extras);
        platform = Platform.on(setup, false, progress);
    }

    /** {@link #close} is needed even when it fails. */
    public void start() {
        platform.start();
        sandbox = platform.sandbox();
        customers = new Customers(platform.operator(), platform.api());
        Client recruiter = new Client(platform.api(), sandbox.userToken("recruiter"));
        scenery = new Scenery(new Acme(recruiter, sandbox), customers);
        progress.say("jobs and customers are there");
    }

    public Seed seed() {
        return seed;
    }

    public Progress progress() {
        return progress;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Setup setup() {
        return setup;
    }

    public Platform platform() {
        return platform;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Scenery scenery() {
        return scenery;
    }

    public Customers customers() {
        return customers;
    }

    /** @param subject of its draws */
    public Exporters exporters(String subject, int exports) {
        return exporters(subject, exports, Exporters.Manner.USUAL);
    }

    /** @param subject of its draws */
    public Exporters exporters(String subject, int exports, Exporters.Manner manner) {
        return new Exporters(sandbox, ledger, Plan.draw(scenery, seed.about(subject), exports), manner);
    }

    public LostNotices lostNotices() {
        return new LostNotices(sandbox, customers, ledger);
    }

    /**
     * Waits until every export is judged, and fails with all that is not as it should be.
     *
     * @return what became of the exports
     */
    public Outcome demandAgreement() {
        platform.demandAllAlive();
        Outcome outcome = Outcome.await(customers, ledger);
        Differences differences = new Differences();
        new ApiComparison(ledger, outcome, scenery, customers.admin("acme"), differences).compare();
        new SchemaComparison(ledger, outcome, scenery, new Schemas(setup), differences).compare();
        new TopicComparison(ledger, new Topic(setup.kafka(), "linkedin.exports"), differences).compare();
        differences.demandNone(seed);
        return outcome;
    }

    @Override
    public void close() {
        platform.close();
    }
}
