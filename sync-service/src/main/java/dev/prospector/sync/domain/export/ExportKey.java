package dev.prospector.sync.domain.export;

/** Names one export among those of all tenants. */
public record ExportKey(String tenant, String requestId) {}
