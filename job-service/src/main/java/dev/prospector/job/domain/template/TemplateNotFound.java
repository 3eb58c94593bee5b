package dev.prospector.job.domain.template;

/** The tenant has no such template; another tenant's is none (404). */
public class TemplateNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateNotFound(TemplateId id) {
        super("There is no process template " + id + ".");
    }
}
