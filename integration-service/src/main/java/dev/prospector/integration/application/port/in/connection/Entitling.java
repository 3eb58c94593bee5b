package dev.prospector.integration.application.port.in.connection;

/** The operator lets the current tenant use LinkedIn, or no longer (product.md 2.1). What is connected stays so; only new steps need it. */
public interface Entitling {
    void entitle(boolean granted);
}
