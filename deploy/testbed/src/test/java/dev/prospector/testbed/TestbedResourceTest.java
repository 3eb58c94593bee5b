package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class TestbedResourceTest {

    @Test
    void every_application_of_a_jvm_shares_the_servers() throws Exception {
        Map<String, String> first = start(Map.of("schema", "first", "kafka", "true"));
        Map<String, String> second = start(Map.of("schema", "second", "kafka", "true"));
        assertEquals(first.get("kafka.bootstrap.servers"), second.get("kafka.bootstrap.servers"));
        assertNotEquals(first.get("quarkus.datasource.jdbc.url"), second.get("quarkus.datasource.jdbc.url"));
        DriverManager.getConnection(
                        second.get("quarkus.datasource.jdbc.url"),
                        second.get("quarkus.datasource.username"),
                        second.get("quarkus.datasource.password"))
                .close();
        assertTrue(Files.exists(Path.of(first.get("prospector.sealing.credentials"))));
    }

    @Test
    void a_test_token_passes_with_the_published_key() throws Exception {
        JwtClaims user = verified(TestTokens.user("t-1", "ann", "recruiter"));
        assertEquals("ann", user.getSubject());
        assertEquals("t-1", user.getClaimValue("tenant"));
        assertEquals(List.of("recruiter"), user.getStringListClaimValue("groups"));
        JwtClaims service = verified(TestTokens.service("sync-service"));
        assertEquals("sync-service", service.getClaimValue("azp"));
        assertTrue(!service.hasClaim("tenant") && !service.hasClaim("groups"));
    }

    private static Map<String, String> start(Map<String, String> arguments) {
        TestbedResource resource = new TestbedResource();
        resource.init(arguments);
        return resource.start();
    }

    private static JwtClaims verified(String token) throws Exception {
        Path jwks = Path.of(URI.create(start(Map.of()).get("prospector.idp.jwks")));
        JsonWebKeySet keys = new JsonWebKeySet(Files.readString(jwks));
        return new JwtConsumerBuilder()
                .setExpectedIssuer(TestTokens.ISSUER)
                .setExpectedAudience(TestTokens.AUDIENCE)
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .build()
                .processToClaims(token);
    }
}
