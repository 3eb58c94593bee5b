package dev.prospector.sync.application.port.out;

/** Does a step in the trace of the notice that began the export, so that logs and calls of all services name one trace. */
public interface TracedWork {

    /** Logs name the claim's tenant and trace; without a trace a new one begins. */
    void in(Claim claim, Runnable step);
}
