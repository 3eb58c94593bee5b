package dev.prospector.integration.domain.connection;

import dev.prospector.integration.domain.provisioning.ClientSecrets;

/** What is needed to tell whose push it is, and whether it is LinkedIn's. */
public record Hook(HookId id, String tenant, ClientSecrets secrets) {}
