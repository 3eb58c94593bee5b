package dev.prospector.integration.application.port.in.link;

/** A user wants to come back from LinkedIn to a page that is none of the tenant's front ends'. */
public final class ForeignReturn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForeignReturn() {
        super("the address to return to is of no front end of the tenant's");
    }
}
