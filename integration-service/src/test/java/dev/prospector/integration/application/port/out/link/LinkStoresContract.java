package dev.prospector.integration.application.port.out.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.LinkingAttempt;
import dev.prospector.integration.domain.link.LinkingAttempt.Phase;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.OneTimeKey;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.ReturnAddress;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.testbed.TestTenants;

/** What every store of linking attempts, and of what happened to links, does. */
public abstract class LinkStoresContract {
    private static final ReturnAddress BACK = new ReturnAddress("https://ats.example/settings?a=%C3%BC#b");
    private static final PersonUrn PERSON = new PersonUrn("urn:li:person:pQ7x2");

    private final String tenant = TestTenants.fresh();

    protected abstract LinkingAttempts attempts();

    protected abstract LinkVersions versions();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    @Test
    void an_attempt_is_found_as_it_was_begun() {
        var begun = added(true);
        assertEquals(Optional.of(begun), held(begun));
        var without = added(false);
        assertEquals(Optional.of(without), held(without));
    }

    @Test
    void an_attempt_is_found_as_it_went_on_by_state_and_by_handle() {
        var handle = OneTimeKey.fresh();
        var code = AuthorizationCode.of("c/+=?&~").orElseThrow();
        var consented = saved(added(true).consented(code, handle, Duration.ofMinutes(5), Samples.NOW.plusSeconds(9)));
        assertEquals(Optional.of(consented), held(consented));
        assertEquals(Optional.of(consented), within(tenant, () -> attempts().holdByHandle(handle.fingerprint())));
        var claimed = saved(consented.claimed(Samples.NOW.plusSeconds(10), Duration.ofMinutes(1)));
        assertEquals(Optional.of(claimed), held(claimed));
        assertEquals(Optional.of(saved(claimed.released())), held(claimed));
        assertEquals(Optional.of(saved(claimed.over(Phase.LINKED))), held(claimed));
        assertEquals(
                Phase.LINKED,
                within(tenant, () -> attempts().holdByHandle(handle.fingerprint()))
                        .orElseThrow()
                        .phase());
    }

    @Test
    void a_state_tells_its_tenant_and_other_tenants_find_nothing() {
        var begun = added(true);
        var handle = OneTimeKey.fresh();
        var code = AuthorizationCode.of("code").orElseThrow();
        saved(begun.consented(code, handle, Duration.ofMinutes(5), Samples.NOW));
        assertEquals(Optional.of(tenant), attempts().tenantOf(begun.state()));
        assertEquals(Optional.empty(), attempts().tenantOf(handle.fingerprint()));
        var other = TestTenants.fresh();
        assertEquals(Optional.empty(), within(other, () -> attempts().holdByState(begun.state())));
        assertEquals(Optional.empty(), within(other, () -> attempts().holdByHandle(handle.fingerprint())));
    }

    @Test
    void versions_are_counted_for_each_person_of_each_tenant() {
        assertEquals(1, next(tenant, PERSON));
        assertEquals(2, next(tenant, PERSON));
        assertEquals(1, next(tenant, new PersonUrn("urn:li:person:pq7x2")));
        assertEquals(1, next(TestTenants.fresh(), PERSON));
    }

    private long next(String name, PersonUrn person) {
        return within(name, () -> versions().next(person));
    }

    private LinkingAttempt added(boolean pkce) {
        var terms = new LinkingTerms(
                URI.create("https://www.linkedin.com"),
                "scope",
                pkce,
                Duration.ofMinutes(10),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1));
        var begun = LinkingAttempt.begun("recruiter", Samples.connection(tenant), BACK, terms, Samples.NOW)
                .attempt();
        return within(tenant, () -> {
            attempts().add(begun);
            return begun;
        });
    }

    private LinkingAttempt saved(LinkingAttempt changed) {
        return within(tenant, () -> {
            attempts().save(changed);
            return changed;
        });
    }

    private Optional<LinkingAttempt> held(LinkingAttempt attempt) {
        return within(tenant, () -> attempts().holdByState(attempt.state()));
    }
}
