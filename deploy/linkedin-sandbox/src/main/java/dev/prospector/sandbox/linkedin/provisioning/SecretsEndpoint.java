package dev.prospector.sandbox.linkedin.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Body;
import dev.prospector.sandbox.linkedin.Callers;

/**
 * {@code POST /v2/developerApplicationsSecurity?action=}: a child's secrets, two at a time (LinkedIn's page on application secret
 * management). The parent names the child; a child with its own token means itself. How a secret is deleted is an assumption.
 */
final class SecretsEndpoint {

    private static final String ROLL = "rollDeveloperApplicationSecret";
    private static final String DELETE = "deleteDeveloperApplicationSecret";

    private final Provisioning provisioning;
    private final Applications applications;
    private final Callers callers;
    private final Runnable save;

    /** @param clientSecret the one to be deleted */
    private record Order(
            @JsonProperty("childDeveloperApplication") String child,
            @JsonProperty("client_secret") String clientSecret) {}

    private record Answer(Value value) {}

    private record Value(@JsonProperty("client_secret") String clientSecret) {}

    SecretsEndpoint(Provisioning provisioning, Applications applications, Callers callers, Runnable save) {
        this.provisioning = provisioning;
        this.applications = applications;
        this.callers = callers;
        this.save = save;
    }

    Reply act(Request request) {
        boolean byParent = callers.isParent(request);
        if (request.header("X-RestLi-Method").filter("action"::equals).isEmpty()) {
            throw ApiError.badParameter("X-RestLi-Method: action is required");
        }
        Order order = Body.of(request, Order.class);
        String tenant = byParent ? child(order) : callers.authenticated(request).tenant();
        return switch (request.query().value("action").orElse("")) {
            case ROLL -> roll(tenant);
            case DELETE -> delete(tenant, order);
            default -> throw ApiError.badParameter("The actions are " + ROLL + " and " + DELETE);
        };
    }

    private String child(Order order) {
        if (order.child() == null) {
            throw ApiError.badParameter("childDeveloperApplication is required");
        }
        return provisioning
                .withKey(order.child())
                .map(ChildApplication::uniqueForeignId)
                .orElseThrow(() -> ApiError.notFound("There is no such application"));
    }

    private Reply roll(String tenant) {
        Application rolled = applications
                .change(tenant, application -> {
                    if (!application.hasRoomForASecret()) {
                        throw ApiError.badParameter("Two secrets exist; delete one first");
                    }
                    return application.rolled();
                })
                .orElseThrow();
        save.run();
        return Reply.json(200, new Answer(new Value(rolled.newestSecret())));
    }

    private Reply delete(String tenant, Order order) {
        if (order.clientSecret() == null) {
            throw ApiError.badParameter("client_secret is required");
        }
        applications.change(tenant, application -> {
            if (!application.hasSecret(order.clientSecret()) || application.hasOneSecret()) {
                throw ApiError.badParameter("This is no secret beside another one");
            }
            return application.without(order.clientSecret());
        });
        save.run();
        return Reply.noContent();
    }
}
