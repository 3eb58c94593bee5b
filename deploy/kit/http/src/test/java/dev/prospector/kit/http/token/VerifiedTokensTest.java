package dev.prospector.kit.http.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private final MovingClock clock = new MovingClock();
    private final VerifiedTokens verified = new VerifiedTokens(100, clock);

    @Test
    void a_token_is_believed_for_a_minute() {
        verified.keep("a", token(Duration.ofHours(1)));
        clock.pass(Duration.ofSeconds(59));
        assertTrue(verified.find("a").isPresent());
        assertTrue(verified.find("b").isEmpty());
        clock.pass(Duration.ofSeconds(1));
        assertTrue(verified.find("a").isEmpty());
    }

    @Test
    void a_token_is_not_believed_beyond_its_end() {
        verified.keep("a", token(Duration.ofSeconds(10)));
        clock.pass(Duration.ofSeconds(9));
        assertTrue(verified.find("a").isPresent());
        clock.pass(Duration.ofSeconds(1));
        assertTrue(verified.find("a").isEmpty());
    }

    @Test
    void being_asked_for_makes_nothing_live_longer() {
        verified.keep("a", token(Duration.ofHours(1)));
        for (int second = 0; second < 60; second++) {
            assertTrue(verified.find("a").isPresent());
            clock.pass(Duration.ofSeconds(1));
        }
        assertTrue(verified.find("a").isEmpty());
    }

    @Test
    void there_are_never_more_than_allowed_and_the_newest_stay() {
        for (int i = 0; i < 1_000; i++) {
            verified.keep("token-" + i, token(Duration.ofHours(1)));
            assertTrue(verified.size() <= 100);
        }
        assertTrue(verified.find("token-999").isPresent());
        assertTrue(verified.find("token-900").isPresent());
        assertTrue(verified.find("token-899").isEmpty());
    }

    @Test
    void what_is_over_takes_no_room() {
        for (int i = 0; i < 50; i++) {
            verified.keep("token-" + i, token(Duration.ofHours(1)));
        }
        clock.pass(VerifiedTokens.BELIEVED);
        verified.keep("new", token(Duration.ofHours(1)));
        assertEquals(1, verified.size());
    }

    private JsonWebToken token(Duration life) {
        var claims = new JwtClaims();
        claims.setSubject("ann");
        claims.setExpirationTime(
                NumericDate.fromSeconds(clock.instant().plus(life).getEpochSecond()));
        return new DefaultJWTCallerPrincipal("raw", "JWT", claims);
    }
}
