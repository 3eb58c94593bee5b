package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Clock;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;

import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.application.port.out.connection.LinkedInPauses;
import dev.prospector.integration.application.port.out.inbox.Outages;
import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryLinkedInBudgets;
import dev.prospector.integration.fakes.InMemoryLinkedInPauses;
import dev.prospector.kit.data.sql.Tenants;

/** The client as it is, over stores in memory. */
public final class TestClients {
    private TestClients() {}

    /** @param settings by their names below {@code prospector.linkedin} */
    public static LinkedInClient of(Map<String, String> settings) {
        var tenants = new FakeTenants();
        var pauses = new InMemoryLinkedInPauses(tenants);
        return replica(settings, tenants, pauses, new InMemoryLinkedInBudgets(tenants), Clock.systemUTC());
    }

    /** One of several that share these stores. */
    public static LinkedInClient replica(
            Map<String, String> settings,
            Tenants tenants,
            LinkedInPauses pauses,
            LinkedInBudgets budgets,
            Clock clock) {
        var journal = new CallJournal(calls -> {});
        var records = new CallRecords(
                journal,
                new CallMeters(new SimpleMeterRegistry()),
                OpenTelemetry.noop().getTracer("test"),
                clock);
        return of(Configured.with(settings), tenants, pauses, budgets, failure -> false, records, clock);
    }

    public static TokenTrial trial(Map<String, String> settings) {
        return new TokenTrial(Configured.with(settings), Clock.systemUTC());
    }

    static LinkedInClient of(
            LinkedInConfig config,
            Tenants tenants,
            LinkedInPauses pauses,
            LinkedInBudgets budgets,
            Outages outages,
            CallRecords records,
            Clock clock) {
        var terms = new Terms(config);
        return new LinkedInClient(
                config,
                terms,
                new LinkedInTokens(config, clock),
                new MemberTokens(config, clock),
                new Breakers(config, clock),
                new Permits(tenants, pauses, budgets, terms, outages, clock),
                records,
                clock);
    }
}
