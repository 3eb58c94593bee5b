package dev.prospector.kit.http.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.kit.http.token.KeysUnavailable;

/** Who is not known gets 401 with the challenge, who may not gets 403; why exactly is nobody's business but the log's. */
class AccessProblems {
    @ServerExceptionMapper(priority = 1)
    Response noToken(UnauthorizedException e) {
        return unauthenticated("A bearer token is needed.");
    }

    @ServerExceptionMapper(priority = 1)
    Response badToken(AuthenticationFailedException e) {
        return e.getCause() instanceof KeysUnavailable away
                ? notNow(away)
                : unauthenticated("The bearer token is not accepted.");
    }

    @ServerExceptionMapper(priority = 1)
    Response mayNot(ForbiddenException e) {
        return Problems.of(403, "FORBIDDEN", "The token's roles do not allow this.")
                .toResponse();
    }

    private static Response notNow(KeysUnavailable away) {
        var problem =
                Problems.of(503, "IDENTITY_UNAVAILABLE", "The token cannot be checked now; it may be a good one.");
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds())
                .build();
    }

    private static Response unauthenticated(String detail) {
        var problem = Problems.of(401, "UNAUTHENTICATED", detail).toResponse();
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
