package dev.prospector.kit.http.call;

/** The token endpoint does not accept the client's credentials. */
public final class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TokenRefused(String clientId, int status) {
        super("no token for client " + clientId + ": refused with status " + status);
    }
}
