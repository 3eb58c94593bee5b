package dev.prospector.kit.http.token;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;

/**
 * A token that was found good. Claims that are not in the platform's list, such as the tenant, are read directly: the platform finds
 * that out by an exception with its stack trace, each time, which costs more than to recognise the token.
 */
final class VerifiedToken extends DefaultJWTCallerPrincipal {
    private static final Set<String> LISTED =
            Arrays.stream(Claims.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final JwtClaims claims;

    VerifiedToken(String raw, JwtClaims claims) {
        super(raw, "JWT", claims);
        this.claims = claims;
    }

    @Override
    protected Object getClaimValue(String name) {
        return LISTED.contains(name) ? super.getClaimValue(name) : claims.getClaimValue(name);
    }
}
