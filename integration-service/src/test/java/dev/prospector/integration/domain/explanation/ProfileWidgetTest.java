package dev.prospector.integration.domain.explanation;

import static dev.prospector.integration.domain.explanation.CandidateStanding.AT_LINKEDIN;
import static dev.prospector.integration.domain.explanation.CandidateStanding.NOT_YET_AT_LINKEDIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.Samples;

/** The widget's parameters, or why there are none (product.md 2.5). */
class ProfileWidgetTest {
    private static final UUID CANDIDATE = UUID.fromString("01970000-0000-7000-8000-000000000002");
    private static final Optional<Connection> NONE = Optional.empty();
    private static final Optional<Connection> ON = Optional.of(Samples.connection("acme"));
    private static final Optional<Connection> DISCONNECTING = ON.map(known -> known.disconnecting(Samples.NOW));
    private static final Optional<Connection> ENDED = ON.map(known -> known.ended(Samples.NOW));
    private static final Optional<Connection> DISABLED = ON.map(ProfileWidgetTest::switchedOff);
    private static final Optional<Connection> WITHOUT_COMPANY =
            Optional.of(Connection.begun("acme", Samples.application(Samples.SECRET), Samples.NOW));

    @Test
    void its_parameters_are_the_child_application_the_company_and_the_candidate() {
        var parameters = widget(true, ON, AT_LINKEDIN, true).parameters().orElseThrow();
        var connection = ON.orElseThrow();
        assertEquals(connection.application().clientId(), parameters.apiKey());
        assertEquals(connection.organization().orElseThrow().value(), parameters.integrationContext());
        assertEquals(CANDIDATE, parameters.candidate());
        assertFalse(parameters.toString().contains(Samples.SECRET.reveal()));
    }

    @Test
    void it_is_absent_for_the_first_of_these_reasons() {
        assertEquals("NOT_ENTITLED", absent(false, NONE, NOT_YET_AT_LINKEDIN, false));
        for (var without : List.of(NONE, DISCONNECTING, ENDED)) {
            assertEquals("NOT_CONNECTED", absent(true, without, NOT_YET_AT_LINKEDIN, false));
            assertEquals("NOT_CONNECTED", absent(true, without, AT_LINKEDIN, true));
        }
        for (var without : List.of(WITHOUT_COMPANY, DISABLED)) {
            assertEquals("NO_COMPANY_ACCESS", absent(true, without, NOT_YET_AT_LINKEDIN, false));
            assertEquals("NO_COMPANY_ACCESS", absent(true, without, AT_LINKEDIN, true));
        }
        assertEquals("CANDIDATE_NOT_YET_AT_LINKEDIN", absent(true, ON, NOT_YET_AT_LINKEDIN, false));
        assertEquals("USER_NOT_LINKED", absent(true, ON, AT_LINKEDIN, false));
    }

    @Test
    void it_is_there_exactly_when_its_explanation_says_so() {
        var connections = List.of(NONE, DISCONNECTING, ENDED, WITHOUT_COMPANY, DISABLED, ON);
        for (var connection : connections) {
            everyCombination().map(rest -> rest.with(connection)).forEach(facts -> {
                var explained = ExplainedFeature.WIDGET.explain(facts).stream().allMatch(Checked::hasPassed);
                var widget = ProfileWidget.of(facts, CANDIDATE);
                assertEquals(explained, widget.parameters().isPresent(), facts::toString);
                assertEquals(explained, widget.absent().isEmpty(), facts::toString);
            });
        }
    }

    private record Rest(boolean entitled, boolean linked, CandidateStanding candidate) {
        private UserFacts with(Optional<Connection> connection) {
            return facts(entitled, connection, candidate, linked);
        }
    }

    private static Stream<Rest> everyCombination() {
        return Stream.of(true, false)
                .flatMap(entitled -> Stream.of(true, false).flatMap(linked -> Stream.of(CandidateStanding.values())
                        .map(candidate -> new Rest(entitled, linked, candidate))));
    }

    private static Connection switchedOff(Connection connection) {
        return connection.keys().stream()
                .reduce(
                        connection,
                        (known, key) -> known.told(key, StatusAtLinkedIn.DISABLED, Optional.empty(), Samples.NOW),
                        (one, other) -> other);
    }

    private static String absent(
            boolean entitled, Optional<Connection> connection, CandidateStanding candidate, boolean linked) {
        var widget = widget(entitled, connection, candidate, linked);
        assertEquals(Optional.empty(), widget.parameters());
        return widget.absent().orElseThrow().reason();
    }

    private static ProfileWidget widget(
            boolean entitled, Optional<Connection> connection, CandidateStanding candidate, boolean linked) {
        return ProfileWidget.of(facts(entitled, connection, candidate, linked), CANDIDATE);
    }

    private static UserFacts facts(
            boolean entitled, Optional<Connection> connection, CandidateStanding candidate, boolean linked) {
        return new UserFacts(entitled, connection, Settings.usual("acme"), linked, false, candidate);
    }
}
