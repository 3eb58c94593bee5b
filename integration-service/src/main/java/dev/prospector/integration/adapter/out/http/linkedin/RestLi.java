package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two ways in which LinkedIn writes keys (LinkedIn RSC 0.3): the unversioned API speaks 1.0, the versioned one 2.0. */
public enum RestLi {
    /** {@code integrationContext=urn:li:organization:4242&integrationType=CSA_API} */
    V1 {
        private static final String MARKS = "&=";

        @Override
        public String inPath(ResourceKey key) {
            return written(key, value -> Escapes.forUrlBut(":", value));
        }

        @Override
        public String inJson(ResourceKey key) {
            return written(key, value -> Escapes.of(MARKS, value));
        }

        @Override
        public List<Parameter> ids(List<ResourceKey> keys) {
            return IntStream.range(0, keys.size())
                    .boxed()
                    .flatMap(at -> id(at, keys.get(at)))
                    .toList();
        }

        @Override
        public List<Parameter> list(String name, List<String> values) {
            return values.stream().map(value -> Parameter.of(name, value)).toList();
        }

        @Override
        public ResourceKey read(String text) {
            return text.contains("=") ? parts(List.of(text.split("&")), '=') : ResourceKey.of(Escapes.undone(text));
        }

        private Stream<Parameter> id(int at, ResourceKey key) {
            if (key instanceof ResourceKey.Compound compound) {
                return compound.parts().entrySet().stream()
                        .map(part -> Parameter.of("ids[" + at + "]." + part.getKey(), part.getValue()));
            }
            return Stream.of(Parameter.of("ids", ((ResourceKey.Simple) key).value()));
        }

        private String written(ResourceKey key, Escape escape) {
            return written(key, escape, "=", "&");
        }
    },

    /** {@code (externalCandidateId:C-1001,integrationContext:urn%3Ali%3Aorganization%3A4242)} */
    V2 {
        private static final String MARKS = "(),':";
        private static final String NOTHING = "''";

        @Override
        public String inPath(ResourceKey key) {
            return written(key, Escapes::forUrl);
        }

        @Override
        public String inJson(ResourceKey key) {
            return written(key, value -> Escapes.of(MARKS, value));
        }

        @Override
        public List<Parameter> ids(List<ResourceKey> keys) {
            var list = keys.stream().map(this::inPath).collect(Collectors.joining(",", "List(", ")"));
            return List.of(new Parameter("ids", list));
        }

        @Override
        public List<Parameter> list(String name, List<String> values) {
            var list = values.stream().map(Escapes::forUrl).collect(Collectors.joining(",", "List(", ")"));
            return List.of(new Parameter(name, list));
        }

        @Override
        public ResourceKey read(String text) {
            if (!text.startsWith("(") || !text.endsWith(")")) {
                return ResourceKey.of(value(text));
            }
            return parts(withoutParameters(text.substring(1, text.length() - 1)), ':');
        }

        @Override
        String value(String escaped) {
            return escaped.equals(NOTHING) ? "" : super.value(escaped);
        }

        private String written(ResourceKey key, Escape escape) {
            Escape named = value -> value.isEmpty() ? NOTHING : escape.of(value);
            var text = written(key, named, ":", ",");
            return key instanceof ResourceKey.Compound ? "(" + text + ")" : text;
        }

        /** LinkedIn puts a member of its own among the parts: {@code $params:()}. */
        private List<String> withoutParameters(String parts) {
            return Arrays.stream(parts.split(","))
                    .filter(part -> !part.startsWith("$params:"))
                    .toList();
        }
    };

    /** How a value is kept apart from the marks of its key. */
    @FunctionalInterface
    interface Escape {
        String of(String value);
    }

    /** As a segment of a path. */
    public abstract String inPath(ResourceKey key);

    /** As a name in the {@code entities} of a body, and in LinkedIn's answers. */
    public abstract String inJson(ResourceKey key);

    /** As the query of a batch. */
    public abstract List<Parameter> ids(List<ResourceKey> keys);

    /** A parameter of a finder that takes several values. */
    public abstract List<Parameter> list(String name, List<String> values);

    /** @throws IllegalArgumentException for what is no key in this form */
    public abstract ResourceKey read(String text);

    String value(String escaped) {
        return Escapes.undone(escaped);
    }

    static String written(ResourceKey key, Escape escape, String between, String next) {
        if (key instanceof ResourceKey.Compound compound) {
            return compound.parts().entrySet().stream()
                    .map(part -> part.getKey() + between + escape.of(part.getValue()))
                    .collect(Collectors.joining(next));
        }
        return escape.of(((ResourceKey.Simple) key).value());
    }

    ResourceKey parts(List<String> written, char between) {
        var parts = new TreeMap<String, String>();
        for (var part : new ArrayList<>(written)) {
            var at = part.indexOf(between);
            if (at < 1) {
                throw new IllegalArgumentException("a part of a key has a name and a value");
            }
            parts.put(part.substring(0, at), value(part.substring(at + 1)));
        }
        return new ResourceKey.Compound(parts);
    }
}
