package dev.prospector.integration.adapter.in.rest.link;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.explanation.Explaining;
import dev.prospector.integration.domain.explanation.Check;
import dev.prospector.integration.domain.explanation.ProfileWidget;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.access.JudgedAs;

/**
 * LinkedIn's widget for a candidate's page (product.md 2.5, LinkedIn RSC 6), for the gateway with a user's own token; samples in
 * deploy/contracts/http. Whether they may see the candidate candidate-service says: else the gateway tells nothing of this.
 */
@Path("/internal/candidates/{id}/widget")
@Authenticated
class ProfileWidgetResource {
    private final Explaining explaining;
    private final CurrentUser caller;

    ProfileWidgetResource(Explaining explaining, CurrentUser caller) {
        this.explaining = explaining;
        this.caller = caller;
    }

    /** @param absent why there are no parameters, else null */
    public record View(ParametersJson parameters, String absent) {
        static View of(ProfileWidget widget) {
            return new View(
                    widget.parameters().map(ParametersJson::of).orElse(null),
                    widget.absent().map(Check::reason).orElse(null));
        }
    }

    /**
     * @param script whose text is the key and the extension
     * @param candidateId for {@code data-ats-candidate-id}
     * @param integrationContext for {@code data-integration-context}
     */
    public record ParametersJson(
            String apiKey,
            String script,
            String extension,
            String widgetType,
            UUID candidateId,
            String integrationContext,
            UnlinkJson unlink) {
        private static final String SCRIPT = "https://platform.linkedin.com/xdoor/scripts/in.js";
        private static final String EXTENSION = "HcmWidget@https://platform.linkedin.com/rsc/extensions/profile-widget";

        static ParametersJson of(ProfileWidget.Parameters widget) {
            return new ParametersJson(
                    widget.apiKey(),
                    SCRIPT,
                    EXTENSION,
                    "ATS",
                    widget.candidate(),
                    widget.integrationContext(),
                    UnlinkJson.OFFERED);
        }
    }

    /**
     * Whoever is shown the widget may also say that it shows the wrong person.
     *
     * @param showUrl for {@code data-show-unlink-url}
     * @param confirm for {@code data-confirm-unlink}
     */
    public record UnlinkJson(boolean showUrl, boolean confirm) {
        private static final UnlinkJson OFFERED = new UnlinkJson(true, true);
    }

    @GET
    @JudgedAs("readMyLinkedIn")
    @Operation(hidden = true)
    public View widget(@PathParam("id") UUID id) {
        return View.of(explaining.widget(caller.id(), id));
    }
}
