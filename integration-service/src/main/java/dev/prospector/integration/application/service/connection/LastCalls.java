package dev.prospector.integration.application.service.connection;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.SentRecords;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;

/** What LinkedIn is asked for at the end of a connection. Each may be repeated. Not within a transaction. */
@ApplicationScoped
class LastCalls {
    private static final Set<ConfigurationKey> PUSHES = Set.of(ConfigurationKey.CALLBACK_URL);

    private final IntegrationsAtLinkedIn linkedIn;
    private final List<SentRecords> sent;

    LastCalls(IntegrationsAtLinkedIn linkedIn, List<SentRecords> sent) {
        this.linkedIn = linkedIn;
        this.sent = sent;
    }

    /**
     * @return how many records it concerned
     * @throws LinkedInDeclined when it has to be tried again
     */
    long make(Step step, Connection connection) {
        return switch (step) {
            case INTAKE_ENDED -> endPushes(connection);
            case JOBS_CLOSED -> ofAll(part -> part.closeJobs(connection));
            case RECORDS_DELETED -> ofAll(part -> part.deleteRecords(connection));
            case TRAFFIC_ENDED -> 0;
        };
    }

    private long ofAll(ToLongFunction<SentRecords> call) {
        return sent.stream().mapToLong(call).sum();
    }

    private long endPushes(Connection connection) {
        connection.keys().stream()
                .filter(key -> key.type() == IntegrationType.ONE_CLICK_EXPORT)
                .forEach(key -> endPushes(connection, key));
        return 0;
    }

    /** Our own door is shut already: where LinkedIn does not listen to us any more, there is nothing to wait for. */
    private void endPushes(Connection connection, IntegrationKey export) {
        try {
            linkedIn.unset(connection, export, PUSHES);
        } catch (LinkedInDeclined e) {
            if (e.mayPass()) {
                throw e;
            }
        }
    }
}
