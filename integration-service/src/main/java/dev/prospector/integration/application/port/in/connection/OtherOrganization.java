package dev.prospector.integration.application.port.in.connection;

/** LinkedIn's widget was used by the admin of another company than the tenant's: a tenant belongs to one (product.md 1). */
public final class OtherOrganization extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int index;

    /** @param index of the first entry that names it */
    public OtherOrganization(int index) {
        super("an integration belongs to another organization");
        this.index = index;
    }

    public int index() {
        return index;
    }
}
