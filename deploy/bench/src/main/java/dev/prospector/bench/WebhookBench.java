package dev.prospector.bench;

import java.time.Duration;
import java.util.List;

/**
 * quality.md W3 and W5: accepted pushes against raw inserts of the same rows, many at a time and one by one, and how
 * long LinkedIn waits for its 200. Both sides have the same number of connections.
 */
final class WebhookBench {

    /** Many at a time, so that groups come together; {@code bench.connections} says otherwise. */
    private static final int CONNECTIONS = Integer.getInteger("bench.connections", 64);

    private static final Duration LATENCY = Duration.ofSeconds(20);

    private final Report report;

    WebhookBench(Report report) {
        this.report = report;
    }

    void run() {
        var servers = new Servers();
        try (var sandbox = servers.sandbox();
                var integration = servers.integration(sandbox)) {
            RawInserts.prepare(servers);
            var hook = Hook.connect(integration.address(), sandbox.address());
            Work.Source pushes = () -> new HttpWork(integration.address(), hook::push);
            report.say("CPU of raw inserts is the database's, of the webhook integration-service's.");
            report.say("%d at a time:", CONNECTIONS);
            report.say(duel(servers, integration, pushes, CONNECTIONS).fight());
            report.say("one by one:");
            report.say(duel(servers, integration, pushes, 1).fight());
            var load = new ClosedLoop(CONNECTIONS, pushes);
            var database = new Duel.Side("webhook, database's CPU", Servers.database(), load).measure();
            report.say("the database's CPU for an accepted push: %.0f µs", database.cpuMicrosEach());
            for (var share : List.of(0.5, 0.8)) {
                report.say("webhook", new OpenLoop(CONNECTIONS * 2, database.perSecond() * share, pushes).run(LATENCY));
            }
        }
    }

    private static Duel duel(Servers servers, Started integration, Work.Source pushes, int connections) {
        var raw = new Duel.Side(
                "raw inserts", Servers.database(), new ClosedLoop(connections, () -> new RawInserts(servers)));
        return new Duel(raw, new Duel.Side("webhook", integration.process(), new ClosedLoop(connections, pushes)));
    }
}
