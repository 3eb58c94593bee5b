package dev.prospector.integration.application.port.out.inbox;

/** Tells failures of the store that pass by themselves from mistakes that do not. */
public interface Outages {
    /** Whether the store was away, busy or at odds with somebody else's work: the very same work can succeed a moment later. */
    boolean caused(RuntimeException failure);
}
