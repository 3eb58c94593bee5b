package dev.prospector.kit.http;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * Versions of records as clients see them (architecture.md 4): {@code ETag: "7"}. A GET that answers with one answers 304 to the
 * {@code If-None-Match} of who knows it already; its {@code @APIResponse(responseCode = "304")} puts both headers into the document. Who
 * changes the record says by {@link IfMatch} which version was seen.
 */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the tag. */
    public static <T> RestResponse<T> tagged(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }
}
