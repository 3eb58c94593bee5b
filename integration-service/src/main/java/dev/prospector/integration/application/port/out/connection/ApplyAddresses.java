package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.settings.UrlTemplate;

/** What job-service knows of where candidates apply; not within a transaction. */
public interface ApplyAddresses {
    /**
     * Safe to repeat: of two words about a tenant the one with the higher version counts, whichever comes later.
     *
     * @param address empty for none
     * @throws ApplyAddressUntold when it is not certain that job-service has heard
     */
    void tell(String tenant, long version, Optional<UrlTemplate> address);
}
