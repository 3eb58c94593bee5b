package dev.prospector.kit.http.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * {@code Link: rel="next"} on every list that goes on (architecture.md 4). The address is relative, a query alone: it is right behind the
 * gateway's prefix too.
 */
@Provider
class NextLink implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Continued page && page.nextCursor() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + query(request, page.nextCursor()) + ">; rel=\"next\"");
        }
    }

    private static String query(ContainerRequestContext request, String cursor) {
        var uri = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", cursor);
        return "?" + uri.build().getRawQuery();
    }
}
