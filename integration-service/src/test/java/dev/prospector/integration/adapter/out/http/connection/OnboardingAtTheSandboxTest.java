package dev.prospector.integration.adapter.out.http.connection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.TestClients;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.config.ParentConfig;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.kit.http.privacy.Secret;
import dev.prospector.sandbox.Sandbox;

/** Both sides as they are: what the adapters send is what the sandbox takes, in both generations of LinkedIn's API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnboardingAtTheSandboxTest {
    private static final String CONTRACT = "urn:li:contract:9001";
    private static final Map<ConfigurationKey, String> EXPORTS_CONFIGURATION = Map.of(
            ConfigurationKey.CALLBACK_URL,
            "https://hooks.example/" + UUID.randomUUID(),
            ConfigurationKey.JOB_POSTING_VIEWERS,
            ConfigurationKey.ALL_PRODUCT_USERS);

    private Sandbox sandbox;

    /** Of the API. */
    enum Generation {
        V2(Map.of()),
        REST(Map.of(
                "resources.integrations.version", "202603", "resources.integrationConfigurations.version", "202603"));

        private final Map<String, String> settings;

        Generation(Map<String, String> settings) {
            this.settings = settings;
        }
    }

    private record Parent(Optional<String> clientId, Optional<Secret> clientSecret) implements ParentConfig {
        @Override
        public Optional<Secret> previousClientSecret() {
            return Optional.empty();
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        sandbox = Sandbox.start(0, folder);
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void rsc_505_a_tenant_comes_from_nothing_to_enabled(Generation generation) {
        var tenant = "t-" + UUID.randomUUID();
        var connection = provisioned(tenant, generation);
        var linkedIn = linkedIn(generation);
        var keys = requested(tenant);
        assertEquals(all(keys, StatusAtLinkedIn.REQUESTED), states(linkedIn.read(connection, keys)));

        var export = keys.stream()
                .filter(key -> key.type() == IntegrationType.ONE_CLICK_EXPORT)
                .findFirst()
                .orElseThrow();
        linkedIn.configure(connection, export, values(EXPORTS_CONFIGURATION, tenant));
        assertEquals(values(EXPORTS_CONFIGURATION, tenant), linkedIn.configuration(connection, export));
        linkedIn.name(connection, keys.stream().collect(Collectors.toMap(Function.identity(), key -> "Prospector")));
        assertEquals(all(keys, StatusAtLinkedIn.PARTNER_READY), states(linkedIn.read(connection, keys)));

        var changes = order("/sandbox/access", Map.of("tenant", tenant, "company", true, "contract", true));
        assertEquals(all(keys, StatusAtLinkedIn.ENABLED), states(linkedIn.read(connection, keys)));
        var announced = linkedIn.announced(connection, changes.getString("changes[0].requestId"));
        assertEquals(
                List.of(Optional.of("Prospector")),
                announced.stream().map(Found::name).toList());

        linkedIn.unset(connection, export, EXPORTS_CONFIGURATION.keySet());
        linkedIn.unset(connection, export, EXPORTS_CONFIGURATION.keySet());
        assertEquals(Map.of(), linkedIn.configuration(connection, export));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_refused_is_told(Generation generation) {
        var tenant = "t-" + UUID.randomUUID();
        var connection = provisioned(tenant, generation);
        var nobodyRequested = IntegrationKey.of(new ContractUrn("urn:li:contract:4711"));
        assertEquals(List.of(), linkedIn(generation).read(connection, List.of(nobodyRequested)));
        assertEquals(
                LinkedInDeclined.Reason.REFUSED,
                assertThrows(LinkedInDeclined.class, () -> linkedIn(generation)
                                .name(connection, Map.of(nobodyRequested, "Prospector")))
                        .reason());
    }

    /** Made, found, changed, and with another secret than it had first. */
    private Connection provisioned(String tenant, Generation generation) {
        var provisioning = new HttpProvisioning(questions(generation), new ParentCaller(parent()));
        var definition = definition(tenant, List.of());
        var made = provisioning.create(definition);
        assertThrows(Provisioning.AlreadyProvisioned.class, () -> provisioning.create(definition));

        var changed = definition(tenant, List.of("https://acme.example"));
        provisioning.update(made.application(), changed);
        var known = provisioning.find(tenant).orElseThrow();
        assertEquals(new Provisioning.Known(made.application(), made.clientId(), changed), known);

        var second = provisioning.roll(changed, made.application());
        assertNotEquals(made.secret(), second);
        assertThrows(LinkedInDeclined.class, () -> provisioning.roll(changed, made.application()));
        provisioning.retire(changed, made.application(), made.secret());
        var application = new ChildApplication(made.application(), made.clientId(), ClientSecrets.only(second));
        return Connection.begun(tenant, application, Instant.now());
    }

    private static ApplicationDefinition definition(String tenant, List<String> origins) {
        return new ApplicationDefinition(
                tenant, "Prospector - Acme", "Prospector", List.of("https://api.example/oauth"), origins);
    }

    private ParentConfig parent() {
        var parent = http().get("/sandbox/parent-application")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Parent(
                Optional.of(parent.getString("clientId")), Optional.of(new Secret(parent.getString("clientSecret"))));
    }

    /** What LinkedIn's widget hands out. */
    private List<IntegrationKey> requested(String tenant) {
        var entries = order("/sandbox/onboarding", Map.of("tenant", tenant, "contracts", List.of(CONTRACT)));
        return entries.<Map<String, String>>getList("").stream()
                .map(entry -> new IntegrationKey(
                        entry.get("integrationContext"), IntegrationType.valueOf(entry.get("integrationType"))))
                .toList();
    }

    private static Map<ConfigurationKey, String> values(Map<ConfigurationKey, String> some, String tenant) {
        var own = new HashMap<>(some);
        own.computeIfPresent(ConfigurationKey.CALLBACK_URL, (key, url) -> url + tenant);
        return own;
    }

    private static Map<IntegrationKey, StatusAtLinkedIn> states(List<Found> found) {
        return found.stream().collect(Collectors.toMap(Found::key, Found::status));
    }

    private static Map<IntegrationKey, StatusAtLinkedIn> all(List<IntegrationKey> keys, StatusAtLinkedIn status) {
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> status));
    }

    private IntegrationsAtLinkedIn linkedIn(Generation generation) {
        var questions = questions(generation);
        return new HttpIntegrationsAtLinkedIn(new HttpIntegrations(questions), new HttpConfigurations(questions));
    }

    private Questions questions(Generation generation) {
        var settings = new HashMap<>(generation.settings);
        settings.put("api-url", sandbox.url().toString());
        settings.put("token-url", sandbox.url() + "/oauth/v2/accessToken");
        return new Questions(TestClients.of(settings));
    }

    private JsonPath order(String path, Map<String, ?> body) {
        return http().contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification http() {
        return given().baseUri(sandbox.url().toString());
    }
}
