package dev.prospector.kit.data.audit;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.trace.Span;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

import dev.prospector.kit.data.sql.Tenants;

/** Tells who asks in this request context; what runs in {@link Tenants} has one of its own, in which this service asks. */
@ApplicationScoped
public class Origins {
    private static final String REQUEST_ID = "X-Request-Id";
    private static final String USABLE = "[!-~]{1,100}";

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final CurrentVertxRequest request;
    private final String ownName;

    Origins(
            SecurityIdentity identity,
            JsonWebToken token,
            CurrentVertxRequest request,
            @ConfigProperty(name = "quarkus.application.name") String ownName) {
        this.identity = identity;
        this.token = token;
        this.request = request;
        this.ownName = ownName;
    }

    public Origin current() {
        return new Origin(actor(), requestId());
    }

    private String actor() {
        if (identity.isAnonymous()) {
            return service(ownName);
        }
        return token.getClaim("tenant") == null ? service(token.getClaim("azp")) : token.getSubject();
    }

    private static String service(String client) {
        return "service:" + client;
    }

    private String requestId() {
        var http = request.getCurrent();
        var named = http == null ? null : http.request().getHeader(REQUEST_ID);
        return named != null && named.matches(USABLE) ? named : traceId();
    }

    private static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
