package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.Arrays;
import java.util.Optional;

/**
 * LinkedIn's resources that we call, and where each generation of its API has them (LinkedIn RSC 0.2). Configuration, budgets, metrics
 * and the journal know them by {@link #title}.
 */
public enum Resource {
    EXPORTED_CANDIDATES("exportedCandidates", "/v2/exportedCandidates", "/rest/exportedCandidates"),
    INTEGRATIONS("integrations", "/v2/atsIntegrations", "/rest/integrations"),
    /** The unversioned API has them below their integration, and counts them as calls of that resource. */
    INTEGRATION_CONFIGURATIONS("integrationConfigurations", null, "/rest/integrationConfigurations") {
        @Override
        Edition unversioned() {
            return INTEGRATIONS.unversioned();
        }
    },
    SEATS("seatsV2", "/v2/seatsV2", "/rest/seatsV2"),
    CONVERSATION_EVENTS("conversationEvents", "/v2/conversationEvents", null),
    PROSPECT_NOTES("prospectNotes", "/v2/prospectNotes", null),
    MAIL_STUBS("mailStubs", "/v2/mailStubs", "/rest/mailStubs"),
    PURGED_CANDIDATES("atsPurgedExportedCandidates", "/v2/atsPurgedExportedCandidates", null),
    PROVISIONED_APPLICATIONS("provisionedApplications", "/v2/provisionedApplications", null),
    APPLICATION_SECURITY("developerApplicationsSecurity", "/v2/developerApplicationsSecurity", null),
    /** Who a member is; the address is configuration ({@code prospector.linkedin.profile-path}). */
    ME("me", "/v2/me", null);

    private final String title;
    private final String unversioned;
    private final String versioned;

    Resource(String title, String unversioned, String versioned) {
        this.title = title;
        this.unversioned = unversioned;
        this.versioned = versioned;
    }

    static Optional<Resource> titled(String title) {
        return Arrays.stream(values())
                .filter(resource -> resource.title.equals(title))
                .findFirst();
    }

    /** LinkedIn's own name. */
    public String title() {
        return title;
    }

    Edition unversioned() {
        return new Edition(this, unversioned, RestLi.V1, Optional.empty());
    }

    /** @throws IllegalArgumentException when the versioned API does not have it */
    Edition versioned(String version) {
        if (versioned == null) {
            throw new IllegalArgumentException(title + " has no versioned API");
        }
        return new Edition(this, versioned, RestLi.V2, Optional.of(version));
    }
}
