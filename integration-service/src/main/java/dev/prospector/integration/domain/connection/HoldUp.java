package dev.prospector.integration.domain.connection;

/** Why a connection or an integration does not get on, and who can mend it (product.md 2.1, 4.1). */
public enum HoldUp {
    NOT_ENTITLED(Mender.OPERATOR),
    NOT_CONNECTED(Mender.ADMIN),
    /** LinkedIn demands a link to candidates and one to apply by; nothing is sent before both are set. */
    SETTINGS_MISSING(Mender.ADMIN),
    NO_COMPANY_ACCESS(Mender.LINKEDIN_ADMIN),
    NO_CONTRACT_ACCESS(Mender.LINKEDIN_ADMIN),
    /** LinkedIn did not accept what we sent about an integration. */
    LINKEDIN_REFUSED(Mender.OPERATOR),
    /** LinkedIn does not take the child application's credentials. */
    CREDENTIALS_DENIED(Mender.OPERATOR),
    DISCONNECTING(Mender.ADMIN);

    private final Mender mendableBy;

    HoldUp(Mender mendableBy) {
        this.mendableBy = mendableBy;
    }

    public Mender mendableBy() {
        return mendableBy;
    }
}
