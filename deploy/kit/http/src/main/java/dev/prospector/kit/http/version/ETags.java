package dev.prospector.kit.http.version;

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

    /**
     * 201 with the tag, and with the place of the new record.
     *
     * @param location its path, as this service's document has it
     */
    public static <T> RestResponse<T> created(String location, T view, long version) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }
}
