package dev.prospector.sync.application.port.out;

/** Does a step in the trace of the notice that began the export, so that logs and calls of all services name one trace. */
public interface TracedWork {

    /** @param trace as the claim has it; null begins a new one */
    void in(String trace, Runnable step);
}
