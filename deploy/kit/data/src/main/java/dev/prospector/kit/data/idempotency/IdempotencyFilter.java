package dev.prospector.kit.data.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.problem.Problems;

/** Reads the {@code Idempotency-Key} and what is asked under it, once it is known who may ask. */
@Provider
@Priority(Priorities.AUTHORIZATION + 300)
class IdempotencyFilter implements ContainerRequestFilter {
    private static final String KEY = "[\\x21-\\x7e]{1,255}";

    @Context
    ResourceInfo resource;

    @Inject
    IdempotentRequest asked;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var keys = request.getHeaders().get(Headers.IDEMPOTENCY_KEY);
        var promise = resource.getResourceMethod().getAnnotation(Idempotent.class);
        if (keys != null && promise != null) {
            var key = key(keys);
            if (promise.answerKept()) {
                asked.asks(key, hash(request));
            }
        }
    }

    private static String key(List<String> keys) {
        if (keys.size() != 1 || !keys.get(0).matches(KEY)) {
            throw Problems.of(
                    400,
                    "BAD_IDEMPOTENCY_KEY",
                    Headers.IDEMPOTENCY_KEY + " is given once, with 1 to 255 visible ASCII characters.");
        }
        return keys.get(0);
    }

    /** Neither a method nor an encoded path or query holds a line break, so no two requests run into the same text. */
    private static byte[] hash(ContainerRequestContext request) throws IOException {
        var address = request.getUriInfo().getRequestUri();
        var head = request.getMethod() + "\n" + address.getRawPath() + "\n" + address.getRawQuery() + "\n";
        var digest = sha256();
        digest.update(head.getBytes(UTF_8));
        return digest.digest(body(request));
    }

    private static byte[] body(ContainerRequestContext request) throws IOException {
        var bytes = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(bytes));
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
