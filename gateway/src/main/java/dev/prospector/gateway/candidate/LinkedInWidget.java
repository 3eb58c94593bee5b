package dev.prospector.gateway.candidate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * LinkedIn's profile widget for the tab: its parameters, or else why it cannot be shown (product.md 2.5; LinkedIn RSC 6). Described here for
 * the API's document, since integration-service's says nothing of it; the gateway hands on what it was told.
 */
@Schema(name = "LinkedInWidget", description = "One of the two is null")
record LinkedInWidget(
        @Schema(nullable = true) Parameters parameters,

        @Schema(
                nullable = true,
                description =
                        "NOT_ENTITLED, NOT_CONNECTED, NO_COMPANY_ACCESS, CANDIDATE_NOT_YET_AT_LINKEDIN or USER_NOT_LINKED; the"
                                + " explanation of WIDGET says who can mend it",
                example = "CANDIDATE_NOT_YET_AT_LINKEDIN")
        String absent) {

    /** None of it is secret. */
    @Schema(name = "LinkedInWidgetParameters")
    record Parameters(
            @Schema(
                    description = "For the script's api_key: the client id of the company's application",
                    example = "sample-client")
            String apiKey,

            @Schema(example = "https://platform.linkedin.com/xdoor/scripts/in.js")
            String script,

            @Schema(
                    description = "For the script's extensions",
                    example = "HcmWidget@https://platform.linkedin.com/rsc/extensions/profile-widget")
            String extension,

            @Schema(description = "For data-widget-type", example = "ATS")
            String widgetType,

            @Schema(description = "For data-ats-candidate-id", example = "01970000-0000-7000-8000-000000000002")
            String candidateId,

            @Schema(description = "For data-integration-context", example = "urn:li:organization:4242")
            String integrationContext,

            Unlink unlink) {}

    @Schema(name = "LinkedInWidgetUnlink")
    record Unlink(
            @Schema(description = "For data-show-unlink-url", example = "true")
            boolean showUrl,

            @Schema(description = "For data-confirm-unlink", example = "true")
            boolean confirm) {}
}
