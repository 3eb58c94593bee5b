package dev.prospector.job.domain.process;

/** The Prospect stage is switched off: it takes nobody in (409). */
public class ProspectOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProspectOff() {
        super("The Prospect stage of this job is switched off.");
    }
}
