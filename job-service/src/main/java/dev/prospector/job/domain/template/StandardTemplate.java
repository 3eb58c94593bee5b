package dev.prospector.job.domain.template;

/** The standard template can be changed but not deleted (409). */
public class StandardTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StandardTemplate() {
        super("The standard template stays: jobs that name no template are made from it.");
    }
}
