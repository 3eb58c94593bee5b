package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.List;
import java.util.stream.Collectors;

/** A name and a value of a query, both as a URL holds them. */
public record Parameter(String name, String value) {
    public static Parameter of(String name, String plain) {
        return new Parameter(name, Escapes.forUrl(plain));
    }

    static String query(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name + "=" + parameter.value)
                .collect(Collectors.joining("&"));
    }
}
