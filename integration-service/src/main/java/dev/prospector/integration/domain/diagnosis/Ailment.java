package dev.prospector.integration.domain.diagnosis;

import dev.prospector.integration.domain.connection.Mender;

/**
 * What the connection doctor may find: the stable word for it, who can mend it, and how (product.md 4.5). The remedies are ours: whatever
 * LinkedIn writes in its answers stays out, as it may be personal.
 */
public enum Ailment {
    NOT_ENTITLED(Mender.OPERATOR, "Ask your operator to entitle this tenant to LinkedIn."),
    NOT_CONNECTED(Mender.ADMIN, "Start Connect on the LinkedIn page."),
    DISCONNECTING(Mender.ADMIN, "Wait until the disconnection is over, then start Connect."),

    LINKEDIN_UNREACHABLE(
            Mender.OPERATOR,
            "LinkedIn does not answer in time: run the diagnosis again in some minutes; if it stays so, have the way out to LinkedIn's addresses checked."),
    LINKEDIN_FAILING(Mender.OPERATOR, "LinkedIn answers with errors of its own: run the diagnosis again later."),
    LINKEDIN_THROTTLED(
            Mender.OPERATOR,
            "The budget of calls to LinkedIn is used up: run the diagnosis again after the time in the details."),
    LINKEDIN_REFUSED(
            Mender.OPERATOR,
            "LinkedIn does not accept the question: have the configured addresses and API versions of LinkedIn checked."),

    PARENT_DENIED(
            Mender.OPERATOR, "Have the parent application's client id and secret and its partner rights checked."),
    APPLICATION_MISSING(
            Mender.ADMIN, "Start Connect again: it makes the child application that LinkedIn does not have."),
    APPLICATION_DIFFERS(
            Mender.ADMIN, "Start Connect again: LinkedIn has another child application for this tenant than we."),
    APPLICATION_NAME_DIFFERS(Mender.ADMIN, "Start Connect again: it puts the child application's name right."),
    REDIRECT_URLS_DIFFER(
            Mender.ADMIN, "Start Connect again: it puts the child application's callback addresses right."),

    CREDENTIALS_DENIED(Mender.OPERATOR, "Have the child application's secret replaced."),
    CLOCK_OFF(
            Mender.OPERATOR,
            "Have the clocks of our servers set right: tokens and signatures are only good for as long as clocks agree."),

    ORIGINS_NOT_SET(
            Mender.ADMIN, "Name the front end's origins in the settings: LinkedIn's widgets show on no other pages."),
    ORIGINS_DIFFER(Mender.ADMIN, "Start Connect again: LinkedIn does not know all front-end origins of the settings."),

    CALLBACK_NOT_REACHED(
            Mender.OPERATOR,
            "Have the way from outside to the public address checked: LinkedIn's challenge has to be answered within three seconds."),
    CALLBACK_ANSWERED_WRONGLY(
            Mender.OPERATOR,
            "Have checked what answers at the public address: the challenge was not answered by us, or with another secret."),

    NOTHING_REQUESTED(Mender.ADMIN, "Press Request in LinkedIn's widget."),
    SETTINGS_MISSING(Mender.ADMIN, "Set both links, to candidates and to apply for jobs, in the settings."),
    INTEGRATION_MISSING(
            Mender.ADMIN, "Press Request in LinkedIn's widget again: LinkedIn does not know all of our integrations."),
    INTEGRATION_NAME_DIFFERS(Mender.ADMIN, "Press Notify partner: the names of the integrations are sent again."),
    CONFIGURATION_DIFFERS(Mender.ADMIN, "Press Notify partner: the configuration is sent again."),

    NO_COMPANY_ACCESS(
            Mender.LINKEDIN_ADMIN,
            "Switch on company-level access in LinkedIn Recruiter, under Product settings, Integrations."),
    NO_CONTRACT_ACCESS(
            Mender.LINKEDIN_ADMIN,
            "Switch on contract-level access for each contract in LinkedIn Recruiter, under Product settings, Integrations.");

    private final Mender mendableBy;
    private final String remedy;

    Ailment(Mender mendableBy, String remedy) {
        this.mendableBy = mendableBy;
        this.remedy = remedy;
    }

    public Mender mendableBy() {
        return mendableBy;
    }

    /** One sentence for whoever can mend it. */
    public String remedy() {
        return remedy;
    }
}
