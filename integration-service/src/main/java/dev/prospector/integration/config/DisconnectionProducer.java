package dev.prospector.integration.config;

import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.integration.application.port.out.connection.SentRecords;

class DisconnectionProducer {
    /**
     * All that must be closed and deleted at LinkedIn when a tenant disconnects. Empty: nothing of jobs or candidates is ever sent yet, so
     * receipts tell of 0 records; whoever begins to send some adds its part here.
     */
    @Produces
    @Singleton
    List<SentRecords> sentRecords() {
        return List.of();
    }
}
