package dev.prospector.gateway.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.prospector.gateway.routing.Route;
import dev.prospector.gateway.routing.Service;

/** One committed OpenAPI document. Paths of a service stand in it as the service serves them, without the public prefix. */
record ApiDocument(Service owner, ObjectNode root) {
    /** Where the API begins on the public port. */
    static final String PREFIX = "/api/v1";

    /** The keys of a path item that are operations. */
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * @param resource on the class path
     * @throws IllegalStateException when it is missing: the gateway would serve less than it should
     */
    static ApiDocument read(Service owner, String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no API document of " + owner.title() + " at " + resource);
            }
            return new ApiDocument(owner, (ObjectNode) new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable API document: " + resource, e);
        }
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        publicPaths().properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                routes.add(Route.of(name.toUpperCase(Locale.ROOT), path.getKey(), owner));
            }
        }));
        return routes;
    }

    /** The path items, without the public prefix. What services offer each other is not among them. */
    ObjectNode publicPaths() {
        var paths = root.objectNode();
        root.path("paths").properties().forEach(path -> {
            if (!isInternal(path.getKey())) {
                paths.set(withoutPrefix(path.getKey()), path.getValue());
            }
        });
        return paths;
    }

    private static boolean isInternal(String path) {
        return path.equals("/internal") || path.startsWith("/internal/");
    }

    /** The gateway's own document has it, the services' have not. */
    private static String withoutPrefix(String path) {
        return path.startsWith(PREFIX + "/") ? path.substring(PREFIX.length()) : path;
    }
}
