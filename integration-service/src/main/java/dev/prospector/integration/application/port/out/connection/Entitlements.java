package dev.prospector.integration.application.port.out.connection;

/** Whether the operator lets the current tenant use LinkedIn; nobody may who was never entitled. */
public interface Entitlements {
    boolean isGranted();

    /** @return whether that is a change */
    boolean set(boolean granted);
}
