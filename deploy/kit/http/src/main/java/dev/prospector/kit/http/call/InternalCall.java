package dev.prospector.kit.http.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Put on a REST client of another service's internal endpoints: sends this service's own token. */
public class InternalCall implements ClientRequestFilter {
    @Inject
    ServiceToken token;

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, token.bearer());
    }
}
