package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.List;
import java.util.Optional;

/**
 * One call to LinkedIn's API, before it is known how it travels.
 *
 * @param resource whose budget it spends, such as {@code atsIntegrations}
 * @param path below the API's base address, encoded
 * @param restLiMethod LinkedIn's name for what a batch does; empty where HTTP's method says it (LinkedIn RSC 0.3)
 * @param version of the versioned API ({@code YYYYMM}); empty for the unversioned one
 * @param json the body; empty for calls without
 */
record Call(
        Method method,
        String resource,
        String path,
        List<Parameter> query,
        RestLi protocol,
        Optional<String> restLiMethod,
        Optional<String> version,
        Optional<byte[]> json) {

    /** HTTP's methods that LinkedIn takes. */
    enum Method {
        GET,
        POST,
        PUT,
        DELETE
    }

    Call {
        query = List.copyOf(query);
    }

    /** A question without a body. */
    static Call get(String resource, String path, List<Parameter> query, RestLi protocol, Optional<String> version) {
        return new Call(Method.GET, resource, path, query, protocol, Optional.empty(), version, Optional.empty());
    }

    String queryText() {
        return Parameter.query(query);
    }

    String address() {
        return query.isEmpty() ? path : path + "?" + queryText();
    }
}
