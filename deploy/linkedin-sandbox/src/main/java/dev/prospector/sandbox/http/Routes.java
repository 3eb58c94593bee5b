package dev.prospector.sandbox.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of routes. An unknown path is 404, a known path with another method 405 with {@code Allow}. */
public final class Routes implements Handler {

    private final List<Route> routes = new ArrayList<>();

    public Routes on(String method, String template, Handler handler) {
        routes.add(Route.of(method, template, handler));
        return this;
    }

    @Override
    public Reply handle(Request request) {
        List<String> path = Route.split(request.path());
        List<String> allowed = new ArrayList<>();
        for (Route route : routes) {
            Optional<Map<String, String>> values = route.match(path);
            if (values.isPresent() && route.method().equals(request.method())) {
                return route.handler().handle(request.at(values.get()));
            }
            values.ifPresent(known -> allowed.add(route.method()));
        }
        throw allowed.isEmpty() ? unknownPath() : otherMethod(allowed);
    }

    private static Refusal unknownPath() {
        return Problem.notFound("UNKNOWN_PATH", "The sandbox has no such path.");
    }

    private static Refusal otherMethod(List<String> allowed) {
        Reply reply = Problem.reply(405, "METHOD_NOT_ALLOWED", "This path does not take that method.");
        return new Refusal(reply.with("Allow", String.join(", ", allowed)));
    }
}
