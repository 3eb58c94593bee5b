package dev.prospector.integration.application.service.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.application.port.in.diagnosis.Diagnosing.Diagnosis;
import dev.prospector.integration.application.port.out.connection.CallbackProbe;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.Provisioning.Known;
import dev.prospector.integration.application.service.diagnosis.ExaminedLinkedIn.Question;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.Mender;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;
import dev.prospector.integration.domain.diagnosis.Finding.Outcome;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.ProductName;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnectionWork;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryEntitlements;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.Samples;

/** product.md 4.5: a healthy tenant in whose connection one thing after the other is broken. */
class DiagnosisServiceTest {
    private static final String TENANT = "acme";
    private static final ApplicationUrn APPLICATION = new ApplicationUrn("urn:li:developerApplication:77001");
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final IntegrationKey EXPORT =
            new IntegrationKey(Samples.ORGANIZATION, IntegrationType.ONE_CLICK_EXPORT);
    private static final ProductName PRODUCT = new ProductName("Prospector");
    private static final OwnAddresses ADDRESSES = new OwnAddresses(URI.create("https://ats.example"));
    private static final String ORIGIN = "https://front.example";

    private final MovingClock clock = new MovingClock();
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryConnectionWork work = new InMemoryConnectionWork(tenants);
    private final InMemoryEntitlements entitlements = new InMemoryEntitlements(tenants);
    private final InMemoryConnections connections = new InMemoryConnections(tenants);
    private final ExaminedLinkedIn linkedIn = new ExaminedLinkedIn(clock);
    private final Reception reception = new Reception(work, entitlements, connections, currentSettings(), clock);
    private final DiagnosisService doctor = new DiagnosisService(
            reception,
            new Questions(linkedIn, linkedIn, linkedIn, linkedIn, clock),
            linkedIn,
            PRODUCT,
            ADDRESSES,
            clock);

    private Settings settings = settings(RecruiterVisibility.EVERYONE, "Acme", ORIGIN);
    private Connection connection;

    @BeforeEach
    void all_is_well() {
        tenants.in(TENANT, () -> entitlements.set(true));
        connection = Connection.begun(
                        TENANT,
                        new ChildApplication(APPLICATION, "client-1", ClientSecrets.only(Samples.SECRET)),
                        clock.instant())
                .requested(keys(), clock.instant());
        store();
        definedAtLinkedIn("Prospector - Acme", "https://ats.example/oauth/linkedin/callback", ORIGIN);
        keys().forEach(key -> foundAtLinkedIn(key, StatusAtLinkedIn.ENABLED));
        configuredAtLinkedIn();
    }

    @Test
    void a_healthy_tenant_passes_every_check() {
        var diagnosis = diagnose();

        assertTrue(diagnosis.isHealthy());
        assertEquals(
                List.of(Check.values()),
                diagnosis.findings().stream().map(Finding::check).toList());
        assertTrue(diagnosis.findings().stream().allMatch(finding -> finding.outcome() == Outcome.PASSED));
    }

    @Test
    void a_missing_entitlement_is_the_operators() {
        tenants.in(TENANT, () -> entitlements.set(false));

        var finding = onlyFailure(Check.ENTITLEMENT, Ailment.NOT_ENTITLED);

        assertEquals(Optional.of(Mender.OPERATOR), finding.mendableBy());
    }

    @Test
    void without_a_connection_nobody_is_asked() {
        connection = connection.ended(clock.instant());
        store();

        onlyFailure(Check.CHILD_APPLICATION, Ailment.NOT_CONNECTED);

        assertEquals(8, notCheckedBecauseOf("CHILD_APPLICATION"));
        assertEquals(List.of(), linkedIn.asked());
    }

    @Test
    void a_tenant_that_never_connected_is_told_so() {
        var findings = diagnoseAs("globex").findings();

        assertEquals(Optional.of("NOT_CONNECTED"), findings.get(1).reason());
    }

    @Test
    void while_disconnecting_nobody_is_asked() {
        connection = connection.disconnecting(clock.instant());
        store();

        onlyFailure(Check.CHILD_APPLICATION, Ailment.DISCONNECTING);

        assertEquals(List.of(), linkedIn.asked());
    }

    @Test
    void an_application_that_linkedin_does_not_have_is_found() {
        linkedIn.application = Optional.empty();

        onlyFailure(Check.CHILD_APPLICATION, Ailment.APPLICATION_MISSING);

        assertEquals(Map.of(Check.DOMAINS, "CHILD_APPLICATION"), notChecked());
    }

    @Test
    void another_application_than_ours_is_found() {
        linkedIn.application = linkedIn.application.map(known ->
                new Known(new ApplicationUrn("urn:li:developerApplication:2"), known.clientId(), known.definition()));

        onlyFailure(Check.CHILD_APPLICATION, Ailment.APPLICATION_DIFFERS);
    }

    @Test
    void an_applications_name_that_differs_is_found() {
        definedAtLinkedIn("Prospector - Old", "https://ats.example/oauth/linkedin/callback", ORIGIN);

        var finding = onlyFailure(Check.CHILD_APPLICATION, Ailment.APPLICATION_NAME_DIFFERS);

        assertEquals(Map.of("expected", "Prospector - Acme"), finding.details());
    }

    @Test
    void a_redirect_address_that_linkedin_does_not_know_is_found() {
        definedAtLinkedIn("Prospector - Acme", "https://old.example/oauth/linkedin/callback", ORIGIN);

        var finding = onlyFailure(Check.CHILD_APPLICATION, Ailment.REDIRECT_URLS_DIFFER);

        assertEquals(Map.of("missing", "https://ats.example/oauth/linkedin/callback"), finding.details());
    }

    @Test
    void a_parent_that_is_denied_is_the_operators() {
        linkedIn.declines(Question.APPLICATION, Reason.DENIED, Duration.ZERO);

        var finding = onlyFailure(Check.CHILD_APPLICATION, Ailment.PARENT_DENIED);

        assertEquals(Optional.of(Mender.OPERATOR), finding.mendableBy());
    }

    @Test
    void credentials_that_linkedin_does_not_take_are_found_and_what_needs_them_is_not_checked() {
        linkedIn.declines(Question.TOKEN, Reason.DENIED, Duration.ZERO);

        onlyFailure(Check.TOKEN, Ailment.CREDENTIALS_DENIED);

        assertEquals(
                Map.of(
                        Check.CLOCK_SKEW, "TOKEN",
                        Check.INTEGRATIONS, "TOKEN",
                        Check.CONFIGURATION_VALUES, "TOKEN",
                        Check.COMPANY_ACCESS, "TOKEN",
                        Check.CONTRACT_ACCESS, "TOKEN"),
                notChecked());
    }

    @ParameterizedTest
    @CsvSource({"31, 31", "-31, -31"})
    void a_clock_that_is_more_than_30_seconds_off_is_found(int seconds, String told) {
        linkedIn.clockBehindOurs = Duration.ofSeconds(seconds);

        var finding = onlyFailure(Check.CLOCK_SKEW, Ailment.CLOCK_OFF);

        assertEquals(Map.of("secondsAhead", told, "secondsAllowed", "30"), finding.details());
    }

    @ParameterizedTest
    @CsvSource({"30", "-30"})
    void a_clock_that_is_30_seconds_off_is_good_enough(int seconds) {
        linkedIn.clockBehindOurs = Duration.ofSeconds(seconds);

        assertTrue(diagnose().isHealthy());
    }

    @Test
    void an_origin_that_linkedin_does_not_know_is_found() {
        settings = settings(RecruiterVisibility.EVERYONE, "Acme", ORIGIN, "https://second.example");

        var finding = onlyFailure(Check.DOMAINS, Ailment.ORIGINS_DIFFER);

        assertEquals(Map.of("missing", "https://second.example"), finding.details());
    }

    @Test
    void settings_without_origins_are_found() {
        settings = settings(RecruiterVisibility.EVERYONE, "Acme");

        onlyFailure(Check.DOMAINS, Ailment.ORIGINS_NOT_SET);
    }

    @Test
    void a_callback_that_cannot_be_reached_is_found() {
        linkedIn.callback = CallbackProbe.Outcome.NOT_REACHED;

        onlyFailure(Check.CALLBACK, Ailment.CALLBACK_NOT_REACHED);
    }

    @Test
    void a_challenge_that_is_answered_wrongly_is_found() {
        linkedIn.callback = CallbackProbe.Outcome.ANSWERED_WRONGLY;

        onlyFailure(Check.CALLBACK, Ailment.CALLBACK_ANSWERED_WRONGLY);
    }

    @Test
    void a_tenant_that_requested_nothing_is_told_so() {
        connection = Connection.begun(TENANT, connection.application(), clock.instant());
        store();

        onlyFailure(Check.INTEGRATIONS, Ailment.NOTHING_REQUESTED);

        assertEquals(3, notCheckedBecauseOf("INTEGRATIONS"));
    }

    @Test
    void links_that_are_not_set_are_found() {
        settings = new Settings(
                JobVisibility.PRIVATE,
                RecruiterVisibility.EVERYONE,
                Optional.empty(),
                Optional.empty(),
                "Acme",
                List.of(ORIGIN));

        onlyFailure(Check.INTEGRATIONS, Ailment.SETTINGS_MISSING);
    }

    @Test
    void an_integration_that_linkedin_does_not_have_is_found() {
        linkedIn.integrations.removeIf(found -> found.key().type() == IntegrationType.CSA_API);

        var finding = finding(diagnose(), Check.INTEGRATIONS);

        assertEquals(Optional.of(Ailment.INTEGRATION_MISSING), finding.ailment());
        assertEquals(Map.of("missing", CONTRACT.value()), finding.details());
    }

    @Test
    void an_integrations_name_that_differs_is_found() {
        linkedIn.integrations.removeIf(found -> found.key().equals(EXPORT));
        linkedIn.integrations.add(new Found(EXPORT, StatusAtLinkedIn.ENABLED, Optional.empty()));

        var finding = onlyFailure(Check.INTEGRATIONS, Ailment.INTEGRATION_NAME_DIFFERS);

        assertEquals(Map.of("differing", "ONE_CLICK_EXPORT"), finding.details());
    }

    @Test
    void another_callback_and_viewers_that_are_missing_are_found() {
        linkedIn.configurations.put(
                IntegrationType.ONE_CLICK_EXPORT, Map.of(ConfigurationKey.CALLBACK_URL, "https://old.example/hook"));

        var finding = onlyFailure(Check.CONFIGURATION_VALUES, Ailment.CONFIGURATION_DIFFERS);

        assertEquals(Map.of("CALLBACK_URL", "DIFFERENT", "JOB_POSTING_VIEWERS", "MISSING"), finding.details());
    }

    @Test
    void viewers_that_the_admin_does_not_want_are_found() {
        settings = settings(RecruiterVisibility.HIRING_TEAM, "Acme", ORIGIN);

        var finding = onlyFailure(Check.CONFIGURATION_VALUES, Ailment.CONFIGURATION_DIFFERS);

        assertEquals(Map.of("JOB_POSTING_VIEWERS", "UNWANTED", "APPLICATION_VIEWERS", "UNWANTED"), finding.details());
    }

    @Test
    void company_access_that_is_off_is_for_linkedins_admin() {
        linkedIn.integrations.removeIf(found -> found.key().equals(EXPORT));
        foundAtLinkedIn(EXPORT, StatusAtLinkedIn.DISABLED);

        var finding = onlyFailure(Check.COMPANY_ACCESS, Ailment.NO_COMPANY_ACCESS);

        assertEquals(Optional.of(Mender.LINKEDIN_ADMIN), finding.mendableBy());
        assertEquals(Map.of("ONE_CLICK_EXPORT", "DISABLED"), finding.details());
    }

    @Test
    void contract_access_that_is_off_is_for_linkedins_admin() {
        linkedIn.integrations.removeIf(found -> found.key().type() == IntegrationType.CSA_API);
        foundAtLinkedIn(IntegrationKey.of(CONTRACT), StatusAtLinkedIn.PARTNER_READY);

        var finding = onlyFailure(Check.CONTRACT_ACCESS, Ailment.NO_CONTRACT_ACCESS);

        assertEquals(Map.of(CONTRACT.value(), "PARTNER_READY"), finding.details());
    }

    @Test
    void company_level_alone_is_healthy() {
        connection = Connection.begun(TENANT, connection.application(), clock.instant())
                .requested(IntegrationKey.ofCompany(new OrganizationUrn(Samples.ORGANIZATION)), clock.instant());
        store();
        configuredAtLinkedIn();
        var diagnosis = diagnose();

        assertTrue(diagnosis.isHealthy());
        assertEquals(Map.of(Check.CONTRACT_ACCESS, "NOTHING_REQUESTED"), notChecked(diagnosis));
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, LINKEDIN_UNREACHABLE",
        "LINKEDIN_ERROR, LINKEDIN_FAILING",
        "THROTTLED, LINKEDIN_THROTTLED",
        "REFUSED, LINKEDIN_REFUSED",
        "DENIED, CREDENTIALS_DENIED"
    })
    void why_linkedin_gave_no_answer_is_told(Reason reason, Ailment ailment) {
        linkedIn.declines(Question.INTEGRATIONS, reason, Duration.ofSeconds(90));

        var finding = onlyFailure(Check.INTEGRATIONS, ailment);

        var wait = reason == Reason.THROTTLED ? Map.of("retryAfterSeconds", "90") : Map.of();
        assertEquals(wait, finding.details());
        assertEquals(3, notCheckedBecauseOf("INTEGRATIONS"));
    }

    @Test
    void a_question_that_takes_longer_than_five_seconds_has_no_answer() {
        linkedIn.takes(Question.APPLICATION, Duration.ofMillis(5_001));

        onlyFailure(Check.CHILD_APPLICATION, Ailment.LINKEDIN_UNREACHABLE);
    }

    @Test
    void a_question_that_the_end_of_all_time_cuts_short_is_nobodys_failure() {
        linkedIn.takes(Question.APPLICATION, Duration.ofSeconds(4));
        linkedIn.takes(Question.TOKEN, Duration.ofSeconds(4));
        linkedIn.takes(Question.CALLBACK, Duration.ofSeconds(1));
        linkedIn.takes(Question.INTEGRATIONS, Duration.ofMillis(3_001));

        var diagnosis = diagnose();

        assertEquals(Map.of(), failures(diagnosis));
        assertEquals(
                Map.of(
                        Check.INTEGRATIONS, "TIME",
                        Check.CONFIGURATION_VALUES, "TIME",
                        Check.COMPANY_ACCESS, "TIME",
                        Check.CONTRACT_ACCESS, "TIME"),
                notChecked(diagnosis));
    }

    @Test
    void after_twelve_seconds_nothing_more_is_asked() {
        linkedIn.takes(Question.APPLICATION, Duration.ofSeconds(4));
        linkedIn.takes(Question.TOKEN, Duration.ofSeconds(4));
        linkedIn.takes(Question.CALLBACK, Duration.ofSeconds(1));
        linkedIn.takes(Question.INTEGRATIONS, Duration.ofSeconds(3));

        var diagnosis = diagnose();

        assertEquals(Map.of(Check.CONFIGURATION_VALUES, "TIME"), notChecked(diagnosis));
        assertTrue(diagnosis.isHealthy());
        assertFalse(linkedIn.asked().contains(Question.CONFIGURATION));
    }

    @Test
    void a_tenant_has_one_diagnosis_at_a_time() {
        var underway = tenants.in(TENANT, reception::admit);

        var refused = assertThrows(StepUnderway.class, this::diagnose);
        diagnoseAs("globex");
        tenants.in(TENANT, () -> reception.discharge(underway));

        assertEquals(StepUnderway.Step.DIAGNOSIS, refused.step());
        assertTrue(diagnose().isHealthy());
    }

    @Test
    void a_diagnosis_that_broke_off_does_not_shut_out_the_next_one() {
        tenants.in(TENANT, reception::admit);
        clock.advance(TimeBudget.ALL.multipliedBy(2));

        assertTrue(diagnose().isHealthy());
    }

    private Diagnosis diagnose() {
        return diagnoseAs(TENANT);
    }

    /** In a request, which is no transaction. */
    private Diagnosis diagnoseAs(String tenant) {
        var diagnosis = new AtomicReference<Diagnosis>();
        tenants.asked(tenant, () -> diagnosis.set(doctor.diagnose()));
        return diagnosis.get();
    }

    private Finding onlyFailure(Check check, Ailment ailment) {
        var diagnosis = diagnose();
        assertFalse(diagnosis.isHealthy());
        assertEquals(Map.of(check, ailment), failures(diagnosis));
        assertFalse(diagnosis.toString().contains(Samples.SECRET.reveal()));
        return finding(diagnosis, check);
    }

    private static Finding finding(Diagnosis diagnosis, Check check) {
        return diagnosis.findings().get(check.ordinal());
    }

    private static Map<Check, Ailment> failures(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(Finding::isFailure)
                .collect(Collectors.toMap(
                        Finding::check, finding -> finding.ailment().orElseThrow()));
    }

    private Map<Check, String> notChecked() {
        return notChecked(diagnose());
    }

    private static Map<Check, String> notChecked(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_CHECKED)
                .collect(Collectors.toMap(
                        Finding::check, finding -> finding.details().get(Finding.BECAUSE)));
    }

    private long notCheckedBecauseOf(String what) {
        return notChecked().values().stream().filter(what::equals).count();
    }

    private void store() {
        tenants.in(TENANT, () -> connections.save(connection));
    }

    private static List<IntegrationKey> keys() {
        var keys = new ArrayList<>(IntegrationKey.ofCompany(new OrganizationUrn(Samples.ORGANIZATION)));
        keys.add(IntegrationKey.of(CONTRACT));
        return keys;
    }

    private void definedAtLinkedIn(String name, String redirect, String origin) {
        var definition = new ApplicationDefinition(TENANT, name, "a tenant", List.of(redirect), List.of(origin));
        linkedIn.application = Optional.of(new Known(APPLICATION, "client-1", definition));
    }

    private void foundAtLinkedIn(IntegrationKey key, StatusAtLinkedIn status) {
        linkedIn.integrations.add(new Found(key, status, Optional.of(PRODUCT.ofIntegration("Acme", key.type()))));
    }

    private void configuredAtLinkedIn() {
        var callback =
                "https://ats.example/webhooks/linkedin/" + connection.hook().value();
        var export = new HashMap<ConfigurationKey, String>();
        export.put(ConfigurationKey.CALLBACK_URL, callback);
        export.put(ConfigurationKey.JOB_POSTING_VIEWERS, "ALL_PRODUCT_USERS");
        linkedIn.configurations.put(IntegrationType.ONE_CLICK_EXPORT, export);
        linkedIn.configurations.put(
                IntegrationType.IN_ATS_INDICATOR, Map.of(ConfigurationKey.APPLICATION_VIEWERS, "ALL_PRODUCT_USERS"));
    }

    private static Settings settings(RecruiterVisibility visibility, String instance, String... origins) {
        return Settings.chosen(
                JobVisibility.PRIVATE,
                visibility,
                "https://ats.example/candidates/{candidateId}",
                "https://ats.example/jobs/{jobNumber}/apply",
                instance,
                List.of(origins));
    }

    private ConnectionSettings currentSettings() {
        return new ConnectionSettings() {
            @Override
            public Versioned read() {
                return new Versioned(settings, 0);
            }

            @Override
            public Versioned change(long expected, Settings changed) {
                throw new UnsupportedOperationException("a diagnosis changes nothing");
            }
        };
    }
}
