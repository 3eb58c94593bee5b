package dev.prospector.bench;

import java.time.Duration;
import java.util.List;

/** quality.md W3 and W5: accepted pushes against raw inserts of the same rows, and how long LinkedIn waits for its 200. */
final class WebhookBench {

    private static final int CONNECTIONS = 16;
    private static final Duration LATENCY = Duration.ofSeconds(20);

    private final Report report;

    WebhookBench(Report report) {
        this.report = report;
    }

    void run() {
        var servers = new Servers();
        try (var integration = servers.integration()) {
            RawInserts.prepare(servers);
            var hook = Hook.connect(integration.address());
            Work.Source pushes = () -> new HttpWork(integration.address(), hook::push);
            var raw = new Duel.Side(
                    "raw inserts", Servers.database(), new ClosedLoop(CONNECTIONS, () -> new RawInserts(servers)));
            var webhook = new Duel.Side("webhook", integration.process(), new ClosedLoop(CONNECTIONS, pushes));
            report.say("CPU of raw inserts is the database's, of the webhook integration-service's.");
            report.say(new Duel(raw, webhook).fight());
            var database = new Duel.Side("webhook, database's CPU", Servers.database(), webhook.load()).measure();
            report.say("the database's CPU for an accepted push: %.0f µs", database.cpuMicrosEach());
            for (var share : List.of(0.5, 0.8)) {
                report.say("webhook", new OpenLoop(CONNECTIONS * 2, database.perSecond() * share, pushes).run(LATENCY));
            }
        }
    }
}
