package dev.prospector.integration.adapter.in.rest.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.connection.Mender;
import dev.prospector.integration.domain.explanation.Check;
import dev.prospector.integration.domain.explanation.Checked;
import dev.prospector.integration.domain.explanation.Outcome;

@Schema(name = "LinkedInCheck", description = "Something that has to be so; why, who and how are told where it failed")
record CheckJson(
        @Schema(examples = "COMPANY_ACCESS") Check check,

        @Schema(description = "NOT_CHECKED: it depends on one that failed", examples = "FAILED")
        Outcome outcome,

        @Schema(nullable = true, description = "Why it failed", examples = "NO_COMPANY_ACCESS")
        String reason,

        @Schema(nullable = true, description = "Who can mend it", examples = "LINKEDIN_ADMIN")
        Mender mendableBy,

        @Schema(
                nullable = true,
                description = "What mends it",
                examples = "The company's admin in LinkedIn Recruiter switches company-level access on.")
        String remedy) {

    static CheckJson of(Checked checked) {
        var check = checked.check();
        return checked.outcome() == Outcome.FAILED
                ? new CheckJson(check, checked.outcome(), check.reason(), check.mendableBy(), check.remedy())
                : new CheckJson(check, checked.outcome(), null, null, null);
    }
}
