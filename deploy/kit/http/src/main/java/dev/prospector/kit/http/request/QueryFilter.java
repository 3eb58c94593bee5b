package dev.prospector.kit.http.request;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.resteasy.reactive.RestQuery;

import dev.prospector.kit.http.problem.Problems;

/**
 * Refuses query parameters that the endpoint does not declare: a misspelt filter must not answer everything. Doors for strangers (the
 * webhook) take what their sender adds.
 */
@Provider
class QueryFilter implements ContainerRequestFilter {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        var asked = request.getUriInfo().getQueryParameters().keySet();
        var known = declared.computeIfAbsent(resource.getResourceMethod(), QueryFilter::names);
        asked.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Problems.of(400, "UNKNOWN_PARAMETER", "A query parameter is not known here. Known: " + known + ".");
        });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(QueryFilter::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> name(Parameter parameter) {
        var standard = parameter.getAnnotation(QueryParam.class);
        if (standard != null) {
            return Stream.of(standard.value());
        }
        var own = parameter.getAnnotation(RestQuery.class);
        return own == null ? Stream.empty() : Stream.of(own.value().isEmpty() ? parameter.getName() : own.value());
    }
}
