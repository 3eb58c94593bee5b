package dev.prospector.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/**
 * Two of each service as they are packaged, with proxies and short waits, on free ports and fresh data; people who export, a ledger of
 * what they did, and its comparison with everything that can be seen afterwards.
 */
final class FaultWorld implements AutoCloseable {

    private static final int REPLICAS = 2;

    final Seed seed = Seed.chosen();
    final Progress progress = new Progress(System.out, Instant.now());
    final Ledger ledger = new Ledger();
    final Proxies proxies;
    final Setup setup;
    final Platform platform;
    private Sandbox sandbox;
    private Customers customers;
    private Scenery scenery;

    /** @param name of the data folder */
    FaultWorld(String name) {
        progress.say("draws: " + seed);
        Path data = Repository.root().resolve("deploy/local/target").resolve(name);
        Folders.remove(data);
        Doors doors = Doors.free(REPLICAS);
        proxies = new Proxies(doors);
        setup = new Setup(
                Repository.root(), data, doors, new BundledDatabase(DatabaseKind.chosen()), Optional.empty(), proxies);
        platform = Platform.on(setup, false, progress);
    }

    /** {@link #close} is needed even when it fails. */
    void start() {
        platform.start();
        sandbox = platform.sandbox();
        customers = new Customers(sandbox, platform.api(), setup.address(Door.INTEGRATION));
        Client recruiter = new Client(platform.api(), sandbox.userToken("recruiter"));
        scenery = new Scenery(new Acme(recruiter, sandbox), customers);
        progress.say("jobs and customers are there");
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Scenery scenery() {
        return scenery;
    }

    Customers customers() {
        return customers;
    }

    /** @param subject of its draws */
    Exporters exporters(String subject, int exports) {
        return new Exporters(sandbox, ledger, Plan.draw(scenery, seed.about(subject), exports));
    }

    LostNotices lostNotices() {
        return new LostNotices(sandbox, customers, ledger);
    }

    /** Waits until every export is judged, and fails with all that is not as it should be. */
    void demandAgreement() {
        platform.demandAllAlive();
        Outcome outcome = Outcome.await(customers, ledger);
        Differences differences = new Differences();
        new ApiComparison(ledger, outcome, scenery, customers.admin("acme"), differences).compare();
        new SchemaComparison(ledger, outcome, scenery, new Schemas(setup), differences).compare();
        new TopicComparison(ledger, new Topic(setup.kafka(), "linkedin.exports"), differences).compare();
        differences.demandNone(seed);
    }

    @Override
    public void close() {
        proxies.heal();
        platform.close();
        proxies.close();
    }
}
