package dev.prospector.kit.http.problem;

import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

/** A method that the path does not take: 405 must name those that it does (RFC 9110, 15.5.6); the platform leaves that out. */
class MethodProblems {
    @ServerExceptionMapper(priority = 1)
    Response notAllowed(NotAllowedException e) {
        var allowed = String.join(", ", allowed());
        var problem = Problems.of(405, "METHOD_NOT_ALLOWED", "This path takes: " + allowed + ".");
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    /** Several classes may have methods at one path, so the platform's own routing is asked for all of them. */
    private static Set<String> allowed() {
        var request = CurrentRequestManager.get();
        var path = request.getPathWithoutPrefix();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        var methods = new TreeSet<String>();
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            methods.addAll(methods(match));
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static Set<String> methods(RequestMatch<InitialMatch> match) {
        var methods = new TreeSet<String>();
        var rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, paths) -> {
                    if (method != null && paths.map(rest) != null) {
                        methods.add(method);
                    }
                });
            }
        }
        return methods;
    }
}
