package dev.prospector.kit.http.call;

/** The token endpoint gave no token this time; a later attempt may. */
public final class TokenUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TokenUnavailable(String clientId, String why, Throwable cause) {
        super("no token for client " + clientId + ": " + why, cause);
    }
}
