package dev.prospector.sandbox.linkedin.provisioning;

import java.util.List;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Body;
import dev.prospector.sandbox.linkedin.Callers;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Query;
import dev.prospector.sandbox.linkedin.protocol.Patch;

/**
 * {@code /v2/provisionedApplications}, for the parent application alone. The foreign id is the tenant's name here; one that nobody has
 * heard of makes a tenant.
 */
final class ProvisionedApplicationsEndpoint {

    private final Provisioning provisioning;
    private final Applications applications;
    private final Callers callers;
    private final Runnable save;

    ProvisionedApplicationsEndpoint(
            Provisioning provisioning, Applications applications, Callers callers, Runnable save) {
        this.provisioning = provisioning;
        this.applications = applications;
        this.callers = callers;
        this.save = save;
    }

    Reply create(Request request) {
        callers.demandParent(request);
        ChildApplication child =
                ChildApplication.of(Body.of(request, Definition.class).checked());
        if (!provisioning.add(child)) {
            throw ApiError.conflict("An application with this uniqueForeignId exists already");
        }
        ChildView created = ChildView.created(child, applications.provision(child.uniqueForeignId()));
        save.run();
        return Reply.json(201, created);
    }

    Reply read(Request request) {
        callers.demandParent(request);
        Query query = Query.of(request, "credentialsByUniqueForeignId");
        List<ChildView> found = provisioning
                .of(query.required("uniqueForeignId"))
                .map(child -> ChildView.of(child, applications.provision(child.uniqueForeignId())))
                .stream()
                .toList();
        return Reply.json(200, Page.askedOrFirst(query, found));
    }

    Reply update(Request request) {
        callers.demandParent(request);
        Patch patch = Body.of(request, Patch.class);
        ChildApplication child = provisioning
                .withKey(request.pathValue("key"))
                .orElseThrow(() -> ApiError.notFound("There is no such application"));
        provisioning.change(child, known -> known.patched(patch));
        save.run();
        return Reply.noContent();
    }
}
