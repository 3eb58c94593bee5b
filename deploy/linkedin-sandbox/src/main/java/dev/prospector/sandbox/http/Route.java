package dev.prospector.sandbox.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method, a path template such as {@code /a/{id}/b}, and who answers. */
record Route(String method, List<String> segments, Handler handler) {

    static Route of(String method, String template, Handler handler) {
        return new Route(method, split(template), handler);
    }

    static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    /** The values at the named places, or nothing when the path is another one. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = segments.get(i);
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), Parameters.decode(path.get(i)));
            } else if (!expected.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
