package dev.prospector.kit.http.version;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** 304 without a body for who has the answer's version already. */
@Provider
class NotModified implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        var isRead = READING.contains(request.getMethod()) && response.getStatus() == 200;
        if (isRead && tag != null && knows(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** A header that is no list of tags says nothing. */
    private static boolean knows(List<String> header, String tag) {
        return header != null
                && EntityTags.read(String.join(",", header))
                        .filter(known -> known.nameWeakly(tag))
                        .isPresent();
    }
}
