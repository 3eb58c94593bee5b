package dev.prospector.integration.adapter.out.persistence.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.link.LinkStoresContract;
import dev.prospector.integration.application.port.out.link.LinkVersions;
import dev.prospector.integration.application.port.out.link.LinkingAttempts;
import dev.prospector.integration.domain.link.LinkingAttempt;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.ReturnAddress;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcLinkStoresTest extends LinkStoresContract {
    @Inject
    LinkingAttempts attempts;

    @Inject
    JdbcLinkingAttempts stored;

    @Inject
    LinkVersions versions;

    @Inject
    Tenants tenants;

    @Inject
    LinkingTerms terms;

    @Test
    void an_hour_after_its_end_an_attempt_is_forgotten() {
        var end = Instant.parse("2020-01-01T00:00:00Z");
        var old = endingAt(end.minusMillis(1));
        var young = endingAt(end);
        var now = Clock.fixed(end.plus(LinkingAttemptSweep.KEPT), ZoneOffset.UTC);
        assertFalse(new LinkingAttemptSweep(stored, now).sweep());
        assertEquals(Optional.empty(), attempts.tenantOf(old.state()));
        assertEquals(true, attempts.tenantOf(young.state()).isPresent());
    }

    private LinkingAttempt endingAt(Instant end) {
        var tenant = TestTenants.fresh();
        var back = new ReturnAddress("https://ats.example/");
        var begunAt = end.minus(Duration.ofMinutes(10));
        var begun = LinkingAttempt.begun("recruiter", Samples.connection(tenant), back, terms, begunAt)
                .attempt();
        tenants.in(tenant, () -> attempts.add(begun));
        return begun;
    }

    @Override
    protected LinkingAttempts attempts() {
        return attempts;
    }

    @Override
    protected LinkVersions versions() {
        return versions;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
