package dev.prospector.integration.application.port.in.connection;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.FeatureStanding;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.Standing;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.integration.domain.settings.Settings;

/** The current tenant's connection as its admin sees it (product.md 2.1). */
public interface ConnectionReading {
    /** A contract's own integration. */
    record Contract(ContractUrn contract, Standing standing, Optional<String> name) {}

    /**
     * All of it; secrets are no part of it.
     *
     * @param clientId of the child application, for LinkedIn's widgets; nothing before there is one
     * @param callback what LinkedIn pushes to
     */
    record Overview(
            Standing sum,
            boolean entitled,
            Optional<String> clientId,
            Optional<OrganizationUrn> organization,
            Optional<URI> callback,
            Standing company,
            List<Integration> companyIntegrations,
            List<Contract> contracts,
            List<FeatureStanding> features,
            Settings settings,
            Optional<Disconnection> disconnection) {}

    /** @param id grows with time @param actor the user whose deed it was; nothing for LinkedIn's and ours */
    record Event(long id, StateChange change, Optional<String> actor) {}

    Overview overview();

    /** Newest first, older than the one with that id. */
    List<Event> events(Optional<Long> before, int limit);
}
