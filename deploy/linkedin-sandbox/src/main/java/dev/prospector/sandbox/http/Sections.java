package dev.prospector.sandbox.http;

import java.util.Map;

/** Sends a request to the handler of its first path segment, and turns refusals into replies. */
public record Sections(Map<String, Handler> byFirstSegment) implements Handler {

    private static final Handler NOBODY = new Routes();

    @Override
    public Reply handle(Request request) {
        try {
            return byFirstSegment
                    .getOrDefault(firstSegment(request.path()), NOBODY)
                    .handle(request);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }
}
