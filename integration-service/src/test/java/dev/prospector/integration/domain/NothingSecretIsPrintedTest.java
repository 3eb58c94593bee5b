package dev.prospector.integration.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.integration.domain.activity.PollTimes;
import dev.prospector.integration.domain.activity.SetAside;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.departure.LookupTimes;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.FetchTimes;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.CodeVerifier;
import dev.prospector.integration.domain.link.Fingerprint;
import dev.prospector.integration.domain.link.OneTimeKey;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.ReturnAddress;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.domain.settings.UrlTemplate;

/**
 * Every record of the domain and the ports is made with a canary in each place that is secret, personal or a body; none may show it
 * when it is printed. A record that cannot be made here yet needs a sample in {@link #SAMPLES}.
 */
class NothingSecretIsPrintedTest {
    private static final String CANARY = "CANARY";
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    /** Values of types with rules of their own. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(ClientSecret.class, new ClientSecret(CANARY)),
            Map.entry(ClientSecrets.class, ClientSecrets.only(new ClientSecret(CANARY))),
            Map.entry(PersonUrn.class, new PersonUrn("urn:li:person:" + CANARY)),
            Map.entry(SeatUrn.class, SeatUrn.ofId("1")),
            Map.entry(OrganizationUrn.class, new OrganizationUrn("urn:li:organization:1")),
            Map.entry(ApplicationUrn.class, new ApplicationUrn("urn:li:developerApplication:1")),
            Map.entry(ContractUrn.class, new ContractUrn("urn:li:contract:1")),
            Map.entry(
                    IntegrationKey.class,
                    new IntegrationKey("urn:li:organization:1", IntegrationType.ONE_CLICK_EXPORT)),
            Map.entry(CodeVerifier.class, new CodeVerifier(CANARY)),
            Map.entry(AuthorizationCode.class, AuthorizationCode.of(CANARY).orElseThrow()),
            Map.entry(OneTimeKey.class, new OneTimeKey(CANARY)),
            Map.entry(Fingerprint.class, new OneTimeKey("plain").fingerprint()),
            Map.entry(ReturnAddress.class, new ReturnAddress("https://ats.example/")),
            Map.entry(UrlTemplate.class, new UrlTemplate("https://ats.example/{candidateId}", UrlTemplate.CANDIDATE)),
            Map.entry(Settings.class, Settings.usual("plain")),
            Map.entry(Disconnection.class, Disconnection.asked(NOW, "plain", true)),
            Map.entry(Finding.class, Finding.passed(Finding.Check.TOKEN)),
            Map.entry(URI.class, URI.create("https://ats.example")),
            Map.entry(SetAside.class, SetAside.NOTHING),
            Map.entry(HookId.class, HookId.random()),
            Map.entry(ChallengeCode.class, new ChallengeCode("7a3f0c52-4d1e-4b6a-9c80-1f2e3d4c5b6a")),
            Map.entry(
                    FetchTimes.class,
                    new FetchTimes(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1))),
            Map.entry(
                    ReplaySelection.Window.class,
                    new ReplaySelection.Window(NOW, NOW.plusSeconds(1), ReplaySelection.failures())),
            Map.entry(TimeWindow.class, new TimeWindow(NOW, NOW.plusSeconds(1))),
            Map.entry(
                    PollTimes.class,
                    new PollTimes(
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(3),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2))),
            Map.entry(
                    LookupTimes.class,
                    new LookupTimes(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1))),
            Map.entry(UUID.class, UUID.randomUUID()),
            Map.entry(String.class, "plain"),
            Map.entry(byte[].class, CANARY.getBytes(StandardCharsets.US_ASCII)),
            Map.entry(Instant.class, NOW),
            Map.entry(Duration.class, Duration.ofSeconds(1)),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true));

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "dev.prospector.integration.domain", "dev.prospector.integration.application.port")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_shows_nothing_secret_or_personal(Class<?> type) {
        var shown = make(type).toString();
        assertFalse(shown.contains(CANARY), shown);
        assertFalse(shown.contains(Arrays.toString(CANARY.getBytes(StandardCharsets.US_ASCII))), shown);
    }

    @Test
    void the_canaries_are_really_in_them() {
        assertTrue(records().count() > 20);
        assertEquals(CANARY, ((ClientSecret) make(ClientSecret.class)).reveal());
        assertTrue(((ExportEvent.Facts) make(ExportEvent.Facts.class))
                .candidate()
                .profile()
                .emailAddresses()
                .contains(CANARY));
        assertTrue(((ExportEvent.Facts) make(ExportEvent.Facts.class))
                .candidate()
                .person()
                .contains(CANARY));
    }

    @Test
    void a_secret_is_no_json() throws JsonProcessingException {
        var json = new ObjectMapper();
        var secret = new ClientSecret(CANARY);
        assertThrows(JsonProcessingException.class, () -> json.writeValueAsString(secret));
        assertThrows(JsonProcessingException.class, () -> json.writeValueAsString(ClientSecrets.only(secret)));
    }

    private static Object make(Class<?> type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return make(type.getPermittedSubclasses()[0]);
        }
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components)
                .map(component -> make(component, type.isAnnotationPresent(Personal.class)))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }

    private static Object make(RecordComponent component, boolean personal) {
        var marked = personal || component.isAnnotationPresent(Personal.class);
        return make(component.getGenericType(), marked);
    }

    private static Object make(Type type, boolean personal) {
        if (type instanceof ParameterizedType generic) {
            var inside = make(generic.getActualTypeArguments()[0], personal);
            return container((Class<?>) generic.getRawType(), inside);
        }
        return type == String.class && personal ? CANARY : make((Class<?>) type);
    }

    private static Object container(Class<?> raw, Object inside) {
        if (raw == List.class) {
            return List.of(inside);
        }
        if (raw == Map.class) {
            return Map.of();
        }
        return raw == Set.class ? Set.of(inside) : Optional.of(inside);
    }
}
