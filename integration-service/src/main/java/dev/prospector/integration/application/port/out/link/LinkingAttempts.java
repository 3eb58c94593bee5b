package dev.prospector.integration.application.port.out.link;

import java.util.Optional;

import dev.prospector.integration.domain.link.Fingerprint;
import dev.prospector.integration.domain.link.LinkingAttempt;

/** Attempts of the current tenant's users, until some time after their end. */
public interface LinkingAttempts {
    void add(LinkingAttempt begun);

    /** To change it: whoever else would, waits for the end of the transaction. */
    Optional<LinkingAttempt> holdByState(Fingerprint state);

    /** The same. */
    Optional<LinkingAttempt> holdByHandle(Fingerprint handle);

    void save(LinkingAttempt changed);

    /** Whose attempt it is, among all tenants: LinkedIn's callback names the tenant by nothing else. */
    Optional<String> tenantOf(Fingerprint state);
}
