package dev.prospector.integration.fakes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchTimes;
import dev.prospector.integration.domain.inbox.Profile;
import dev.prospector.integration.domain.inbox.RetryPolicy;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;

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

    public static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    /** Connected, with company-level access and nothing of contracts. */
    public static Connection connection(String tenant) {
        return enabled(Connection.begun(tenant, application(SECRET), NOW), ORGANIZATION);
    }

    public static ChildApplication application(ClientSecret secret) {
        return new ChildApplication(
                new ApplicationUrn("urn:li:developerApplication:77001"), "client-1", ClientSecrets.only(secret));
    }

    /** As it is after the admin's request and LinkedIn's consent. */
    public static Connection enabled(Connection begun, String organization) {
        var keys = IntegrationKey.ofCompany(new OrganizationUrn(organization));
        var connection = begun.requested(keys, NOW);
        for (var key : keys) {
            connection = connection.told(key, StatusAtLinkedIn.ENABLED, Optional.empty(), NOW);
        }
        return connection;
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
