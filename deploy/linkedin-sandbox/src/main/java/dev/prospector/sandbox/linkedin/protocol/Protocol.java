package dev.prospector.sandbox.linkedin.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;

/** The two ways of Rest.li to write keys (section 0.3 of LinkedIn's contract). */
public enum Protocol {
    /** {@code integrationContext=urn:li:organization:4242&integrationType=CSA_API} */
    V1 {
        private static final Pattern ID = Pattern.compile("ids\\[(\\d{1,4})]\\.(\\w+)");

        @Override
        public List<Map<String, String>> ids(Request request) {
            Map<Integer, Map<String, String>> ids = new TreeMap<>();
            request.query().values().forEach((name, value) -> {
                Matcher id = ID.matcher(name);
                if (id.matches()) {
                    ids.computeIfAbsent(Integer.valueOf(id.group(1)), number -> new LinkedHashMap<>())
                            .put(id.group(2), value);
                }
            });
            return List.copyOf(ids.values());
        }

        @Override
        public List<String> values(Request request, String name) {
            return written(request, name).map(this::value).toList();
        }

        @Override
        public Map<String, String> parts(String key) {
            return split(List.of(key.split("&")), "=");
        }

        @Override
        public String text(Map<String, String> parts) {
            return parts.entrySet().stream()
                    .map(part -> part.getKey() + "=" + Escapes.of("&=", part.getValue()))
                    .collect(Collectors.joining("&"));
        }
    },

    /** {@code (integrationContext:urn%3Ali%3Aorganization%3A4242,integrationType:CSA_API)} */
    V2 {
        private static final String EMPTY = "''";

        @Override
        public List<Map<String, String>> ids(Request request) {
            String list = rawIds(request);
            if (list.isEmpty()) {
                return List.of();
            }
            return keys(between("List(", list)).map(this::parts).toList();
        }

        @Override
        public List<String> values(Request request, String name) {
            return written(request, name)
                    .map(list -> between("List(", list))
                    .filter(inside -> !inside.isEmpty())
                    .flatMap(inside -> Stream.of(inside.split(",")))
                    .map(this::value)
                    .toList();
        }

        @Override
        public Map<String, String> parts(String key) {
            List<String> written = Stream.of(between("(", key).split(","))
                    .filter(part -> !part.startsWith("$params:"))
                    .toList();
            return split(written, ":");
        }

        @Override
        public String text(Map<String, String> parts) {
            return parts.entrySet().stream()
                    .map(part -> part.getKey() + ":" + Escapes.of("(),':", part.getValue()))
                    .collect(Collectors.joining(",", "(", ")"));
        }

        @Override
        String value(String written) {
            if (written.chars().anyMatch(character -> "():".indexOf(character) >= 0)) {
                throw ApiError.badParameter("A value in a key is percent-encoded in protocol 2.0");
            }
            return written.equals(EMPTY) ? "" : super.value(written);
        }

        /** In protocol 2.0 the marks of a list stand in the address as they are, and only values are encoded. */
        private static String rawIds(Request request) {
            return written(request, "ids").findFirst().orElse("");
        }

        private static Stream<String> keys(String list) {
            List<String> keys = new ArrayList<>();
            int begin = 0;
            int depth = 0;
            for (int at = 0; at < list.length(); at++) {
                char character = list.charAt(at);
                depth += character == '(' ? 1 : character == ')' ? -1 : 0;
                if (character == ',' && depth == 0) {
                    keys.add(list.substring(begin, at));
                    begin = at + 1;
                }
            }
            keys.add(list.substring(begin));
            return keys.stream();
        }

        private static String between(String opening, String text) {
            if (!text.startsWith(opening) || !text.endsWith(")")) {
                throw ApiError.badParameter("This is no key in protocol 2.0: " + opening + "…) is missing");
            }
            return text.substring(opening.length(), text.length() - 1);
        }
    };

    private static final String HEADER = "X-RestLi-Protocol-Version";

    static Protocol of(Request request) {
        return switch (request.header(HEADER).orElse("1.0.0")) {
            case "1.0.0" -> V1;
            case "2.0.0" -> V2;
            default -> throw ApiError.badParameter("Rest.li's protocol versions are 1.0.0 and 2.0.0");
        };
    }

    /** The keys in the query of a batch, by the names of their parts; none when it has none. */
    public abstract List<Map<String, String>> ids(Request request);

    /** The values of a parameter that may have several; none when it is not there. */
    public abstract List<String> values(Request request, String name);

    /** A key as it stands in a path or in the {@code entities} of a body. */
    public abstract Map<String, String> parts(String key);

    public abstract String text(Map<String, String> parts);

    private static Stream<String> written(Request request, String name) {
        return Stream.of(request.rawQuery().split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> parameter.substring(name.length() + 1));
    }

    String value(String written) {
        return Parameters.decode(written.replace("+", "%2B"));
    }

    Map<String, String> split(List<String> written, String mark) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : written) {
            String[] pair = part.split(mark, 2);
            if (pair.length != 2) {
                throw ApiError.badParameter("A part of a key has a name and a value");
            }
            parts.put(pair[0], value(pair[1]));
        }
        return parts;
    }
}
