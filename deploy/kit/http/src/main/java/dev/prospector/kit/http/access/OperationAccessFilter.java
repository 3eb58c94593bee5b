package dev.prospector.kit.http.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;

/** Asks the service's {@link OperationAccess} before the body is read; where there is none (gateway) nothing is asked. */
@Provider
@Priority(Priorities.AUTHORIZATION + 200)
class OperationAccessFilter implements ContainerRequestFilter {
    private static final List<Class<? extends Annotation>> OTHER_RULES =
            List.of(InternalCallers.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    @Inject
    Instance<OperationAccess> access;

    @Inject
    CurrentUser user;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (access.isUnsatisfied() || !isForThePolicy()) {
            return;
        }
        var operation = operation();
        if (!access.get().everAllows(operation, user.roles())) {
            throw new ForbiddenException(operation);
        }
    }

    private String operation() {
        var method = resource.getResourceMethod();
        return Optional.ofNullable(method.getAnnotation(JudgedAs.class))
                .map(JudgedAs::value)
                .orElseGet(method::getName);
    }

    /** The method's own rule goes before its class's; only "whoever has a token" leaves something to judge. */
    private boolean isForThePolicy() {
        var method = resource.getResourceMethod();
        var type = resource.getResourceClass();
        if (isOtherwiseRuled(method) || type.isAnnotationPresent(InternalCallers.class)) {
            return false;
        }
        return method.isAnnotationPresent(Authenticated.class) || !isOtherwiseRuled(type);
    }

    private static boolean isOtherwiseRuled(AnnotatedElement place) {
        return OTHER_RULES.stream().anyMatch(place::isAnnotationPresent);
    }
}
