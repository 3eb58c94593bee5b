package dev.prospector.integration.fakes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.prospector.integration.domain.connection.ChildApplication;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.ClientSecrets;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchTimes;
import dev.prospector.integration.domain.inbox.Profile;
import dev.prospector.integration.domain.inbox.RetryPolicy;

public final class Samples {
    public static final String ORGANIZATION = "urn:li:organization:4242";
    public static final ClientSecret SECRET = new ClientSecret("s3cret/+=");

    /** As configured unless an operator says otherwise. */
    public static final FetchTimes TIMES =
            new FetchTimes(Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(72), Duration.ofSeconds(90));

    private Samples() {}

    /** Always waits for as long as it may. */
    public static RetryPolicy longestWaits() {
        return new RetryPolicy(TIMES, () -> 1);
    }

    public static Connection connection(String tenant) {
        return Connection.seeded(
                tenant,
                new ChildApplication("client-1", ClientSecrets.only(SECRET)),
                new OrganizationUrn(ORGANIZATION),
                true);
    }

    public static ExportedCandidate candidateOf(String organization) {
        return new ExportedCandidate(
                organization,
                "JOB-1042",
                "urn:li:person:recruiter01",
                Instant.parse("2026-01-02T00:00:00Z"),
                "urn:li:person:pQ7x2",
                profile());
    }

    public static Profile profile() {
        return new Profile("Lena", "Okafor", "Data Engineer", null, "Nordwind AG", null, List.of(), List.of());
    }

    /** As LinkedIn signs: independent of the code under test. */
    public static String signature(ClientSecret secret, String signedText) {
        return HexFormat.of().formatHex(hmac(secret, ("hmacsha256=" + signedText).getBytes(StandardCharsets.UTF_8)));
    }

    public static byte[] hmac(ClientSecret secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
