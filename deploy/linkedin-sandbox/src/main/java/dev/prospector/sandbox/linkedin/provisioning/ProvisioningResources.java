package dev.prospector.sandbox.linkedin.provisioning;

import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Callers;
import dev.prospector.sandbox.linkedin.Resources;

/** Child applications and their secrets. */
public final class ProvisioningResources implements Resources {

    private final Provisioning provisioning;
    private final Applications applications;
    private final Runnable save;

    /** @param save what was changed, before it is answered */
    public ProvisioningResources(Provisioning provisioning, Applications applications, Runnable save) {
        this.provisioning = provisioning;
        this.applications = applications;
        this.save = save;
    }

    @Override
    public void addTo(Routes routes, Callers callers) {
        var children = new ProvisionedApplicationsEndpoint(provisioning, applications, callers, save);
        var secrets = new SecretsEndpoint(provisioning, applications, callers, save);
        routes.on("POST", "/v2/provisionedApplications", children::create)
                .on("GET", "/v2/provisionedApplications", children::read)
                .on("POST", "/v2/provisionedApplications/{key}", children::update)
                .on("POST", "/v2/developerApplicationsSecurity", secrets::act);
    }
}
