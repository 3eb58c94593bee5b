package dev.prospector.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.prospector.testbed.TestbedResource;

/** quality.md E5: InMails from their topic to sync-service's tables, against raw inserts of the same rows into the same database. */
final class InMailsBench {

    private final Report report;

    InMailsBench(Report report) {
        this.report = report;
    }

    void run() {
        var testbed = new TestbedResource();
        testbed.init(Map.of("schema", "sync", "kafka", "true"));
        var configuration = new HashMap<>(testbed.start());
        // Nobody is asked for anything.
        configuration.put("prospector.idp.token-endpoint", "http://127.0.0.1:9/token");
        for (var service : List.of("job", "candidate", "integration")) {
            configuration.put("prospector.services." + service, "http://127.0.0.1:9");
        }
        try (var sync = Started.service("sync-service", configuration);
                var inserted = new InsertedInMails(configuration);
                var consumed = new ConsumedInMails(configuration)) {
            report.say("CPU of raw inserts is the database's, of consumed InMails sync-service's.");
            report.say(new Duel(
                            new Duel.Side("raw inserts", Servers.database(), inserted),
                            new Duel.Side("consumed", sync.process(), consumed))
                    .fight());
            var database = new Duel.Side("consumed, database's CPU", Servers.database(), consumed).measure();
            report.say("the database's CPU for a consumed InMail: %.0f µs", database.cpuMicrosEach());
            report.say("%,d InMails consumed in all", (long) consumed.chunks() * InMailRows.CHUNK);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
