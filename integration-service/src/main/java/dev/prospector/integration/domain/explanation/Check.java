package dev.prospector.integration.domain.explanation;

import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.Mender;

/** One thing that has to be so before a user has a feature (product.md 4.1), as far as this service knows it. */
public enum Check {
    ENTITLED(HoldUp.NOT_ENTITLED.name(), Mender.OPERATOR, "The operator lets the company use LinkedIn."),
    CONNECTED(HoldUp.NOT_CONNECTED.name(), Mender.ADMIN, "An admin connects the company with LinkedIn."),
    SETTINGS_COMPLETE(
            HoldUp.SETTINGS_MISSING.name(), Mender.ADMIN, "An admin sets the links to candidates and to apply by."),
    COMPANY_ACCESS(
            HoldUp.NO_COMPANY_ACCESS.name(),
            Mender.LINKEDIN_ADMIN,
            "The company's admin in LinkedIn Recruiter switches company-level access on."),
    CONTRACT_ACCESS(
            HoldUp.NO_CONTRACT_ACCESS.name(),
            Mender.LINKEDIN_ADMIN,
            "The company's admin in LinkedIn Recruiter switches contract-level access on."),
    /** Every candidate is sent (product.md 2.6): whoever is not there yet comes by itself, unless LinkedIn will not have the record. */
    CANDIDATE_AT_LINKEDIN(
            "CANDIDATE_NOT_YET_AT_LINKEDIN",
            Mender.OPERATOR,
            "The candidate's record is sent by itself; where LinkedIn does not accept it, the operator finds out why."),
    USER_LINKED("USER_NOT_LINKED", Mender.USER, "The user links their own LinkedIn account."),
    USER_HAS_SEAT(
            "USER_WITHOUT_SEAT",
            Mender.LINKEDIN_ADMIN,
            "The company's admin in LinkedIn Recruiter gives the user an active seat.");

    private final String reason;
    private final Mender mendableBy;
    private final String remedy;

    Check(String reason, Mender mendableBy, String remedy) {
        this.reason = reason;
        this.mendableBy = mendableBy;
        this.remedy = remedy;
    }

    /** Why it failed, for clients to switch on. */
    public String reason() {
        return reason;
    }

    public Mender mendableBy() {
        return mendableBy;
    }

    /** What mends it, in one sentence. */
    public String remedy() {
        return remedy;
    }
}
