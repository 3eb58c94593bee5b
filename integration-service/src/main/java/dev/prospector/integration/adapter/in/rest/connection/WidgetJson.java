package dev.prospector.integration.adapter.in.rest.connection;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Said to be nullable here and not where it stands: there, the document would say that it is an object and nothing else. */
@Schema(
        name = "ConnectionWidget",
        description =
                "What a page puts into LinkedIn's onboarding widget; its origin must be one of frontEndOrigins. Null before the first"
                        + " Connect",
        nullable = true)
record WidgetJson(
        @Schema(description = "The child application's client id, which is no secret", examples = "sample-client")
        String apiKey,

        @Schema(examples = "https://platform.linkedin.com/xdoor/scripts/in.js")
        String script,

        @Schema(
                description = "For the script's extensions",
                examples = "ATSIntegrationWidget@https://platform.linkedin.com/rsc/extensions/onboarding-widget")
        String extension,

        @Schema(
                description = "For data-supported-bundled-integration-types",
                examples = "[\"RECRUITER_SYSTEM_CONNECT_COMPANY\", \"RECRUITER_SYSTEM_CONNECT_CONTRACT\"]")
        List<String> bundles) {
    private static final String SCRIPT = "https://platform.linkedin.com/xdoor/scripts/in.js";
    private static final String EXTENSION =
            "ATSIntegrationWidget@https://platform.linkedin.com/rsc/extensions/onboarding-widget";
    private static final List<String> BUNDLES =
            List.of("RECRUITER_SYSTEM_CONNECT_COMPANY", "RECRUITER_SYSTEM_CONNECT_CONTRACT");

    static WidgetJson of(String clientId) {
        return new WidgetJson(clientId, SCRIPT, EXTENSION, BUNDLES);
    }
}
