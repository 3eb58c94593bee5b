package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.List;
import java.util.Optional;

/**
 * One call to LinkedIn's API, before it is known how it travels.
 *
 * @param resource whose budget it spends
 * @param path below the API's base address, encoded
 * @param restLiMethod LinkedIn's name for what a batch does; empty where HTTP's method says it (LinkedIn RSC 0.3)
 * @param version of the versioned API ({@code YYYYMM}); empty for the unversioned one
 * @param json the body; empty for calls without
 * @param share of the budget that it may spend
 */
public record Call(
        Method method,
        Resource resource,
        String path,
        List<Parameter> query,
        RestLi protocol,
        Optional<String> restLiMethod,
        Optional<String> version,
        Optional<byte[]> json,
        Share share) {

    /** HTTP's methods that LinkedIn takes. */
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE
    }

    public Call {
        query = List.copyOf(query);
    }

    /** A call without query and body, as this generation of the API wants it. */
    public static Call of(Method method, Edition edition, String path) {
        return new Call(
                method,
                edition.resource(),
                path,
                List.of(),
                edition.protocol(),
                Optional.empty(),
                edition.version(),
                Optional.empty(),
                Share.WHOLE);
    }

    public Call with(List<Parameter> asked) {
        return new Call(method, resource, path, asked, protocol, restLiMethod, version, json, share);
    }

    public Call doing(String what) {
        return new Call(method, resource, path, query, protocol, Optional.of(what), version, json, share);
    }

    public Call saying(byte[] body) {
        return new Call(method, resource, path, query, protocol, restLiMethod, version, Optional.of(body), share);
    }

    public Call in(RestLi other) {
        return new Call(method, resource, path, query, other, restLiMethod, version, json, share);
    }

    public Call spending(Share other) {
        return new Call(method, resource, path, query, protocol, restLiMethod, version, json, other);
    }

    String queryText() {
        return Parameter.query(query);
    }

    String address() {
        return query.isEmpty() ? path : path + "?" + queryText();
    }

    /** What it does, in LinkedIn's words and without what it is about. */
    String deed() {
        return restLiMethod.map(what -> method + " " + what).orElse(method.name());
    }
}
