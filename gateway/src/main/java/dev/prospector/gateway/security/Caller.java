package dev.prospector.gateway.security;

/** A user of a tenant, as the verified token says. */
public record Caller(String tenant, String user) {}
