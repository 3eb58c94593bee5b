package dev.prospector.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** quality.md W2: 10,000 challenges through the gateway while database and Kafka are gone and pushes storm the door. */
final class ChallengeBench {

    private static final int RATE = 500;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.challenge-seconds", 20));
    private static final int CONNECTIONS = 16;
    private static final int STORM = 8;

    private final Report report;

    ChallengeBench(Report report) {
        this.report = report;
    }

    void run() {
        var servers = new Servers();
        try (var sandbox = servers.sandbox();
                var integration = servers.integration(sandbox);
                var gateway = servers.gateway(integration)) {
            var hook = Hook.connect(integration.address(), sandbox.address());
            var challenges = new OpenLoop(CONNECTIONS, RATE, () -> new HttpWork(gateway.address(), hook::challenge));
            challenges.run(Duration.ofSeconds(5)); // warms up
            report.say("challenges, all is well", challenges.run(TIME));
            var storm = new ClosedLoop(STORM, () -> new HttpWork(gateway.address(), hook::push));
            report.say("challenges under pushes", during(storm, gateway, challenges));
            Servers.database().destroyForcibly();
            Servers.broker().destroyForcibly();
            report.say("challenges, database and Kafka gone", challenges.run(TIME));
            report.say("challenges under pushes, database and Kafka gone", during(storm, gateway, challenges));
        }
    }

    private static OpenLoop.Outcome during(ClosedLoop storm, Started gateway, OpenLoop challenges) {
        var raging = CompletableFuture.runAsync(() -> storm.run(gateway.process(), TIME));
        var outcome = challenges.run(TIME);
        raging.join();
        return outcome;
    }
}
