package dev.prospector.sync.application.port.out;

/** Does a step in the trace of what it goes back to, so that logs and calls of all services name one trace. */
public interface TracedWork {

    /**
     * Logs name tenant and trace.
     *
     * @param what is worked
     * @param trace where it came from; null begins a new one
     */
    void in(String what, String tenant, String trace, Runnable step);
}
