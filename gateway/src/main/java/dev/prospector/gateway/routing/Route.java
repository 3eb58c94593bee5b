package dev.prospector.gateway.routing;

import java.util.Arrays;
import java.util.List;

/**
 * One operation of an API document: a method, a path template without the public prefix, and who answers it.
 *
 * @param segments the template between its slashes; {@link #PARAMETER} stands for any parameter, whatever its name
 */
public record Route(String method, List<String> segments, Service owner) {
    static final String PARAMETER = "{}";

    /** @throws IllegalArgumentException when a parameter does not take one whole segment: the table cannot tell such paths apart */
    public static Route of(String method, String template, Service owner) {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: " + template);
        }
        var segments = Arrays.stream(template.substring(1).split("/", -1))
                .map(Route::segment)
                .toList();
        return new Route(method, segments, owner);
    }

    private static String segment(String text) {
        if (text.matches("\\{[^{}]+}")) {
            return PARAMETER;
        }
        if (text.isEmpty() || text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("neither a name nor a parameter: \"" + text + "\"");
        }
        return text;
    }
}
