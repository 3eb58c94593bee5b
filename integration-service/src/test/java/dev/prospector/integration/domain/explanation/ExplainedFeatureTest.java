package dev.prospector.integration.domain.explanation;

import static dev.prospector.integration.domain.explanation.CandidateStanding.AT_LINKEDIN;
import static dev.prospector.integration.domain.explanation.CandidateStanding.NOBODY;
import static dev.prospector.integration.domain.explanation.CandidateStanding.NOT_YET_AT_LINKEDIN;
import static dev.prospector.integration.domain.explanation.Check.CANDIDATE_AT_LINKEDIN;
import static dev.prospector.integration.domain.explanation.Check.COMPANY_ACCESS;
import static dev.prospector.integration.domain.explanation.Check.CONNECTED;
import static dev.prospector.integration.domain.explanation.Check.CONTRACT_ACCESS;
import static dev.prospector.integration.domain.explanation.Check.ENTITLED;
import static dev.prospector.integration.domain.explanation.Check.SETTINGS_COMPLETE;
import static dev.prospector.integration.domain.explanation.Check.USER_HAS_SEAT;
import static dev.prospector.integration.domain.explanation.Check.USER_LINKED;
import static dev.prospector.integration.domain.explanation.ExplainedFeature.EXPORT;
import static dev.prospector.integration.domain.explanation.ExplainedFeature.INDICATOR;
import static dev.prospector.integration.domain.explanation.ExplainedFeature.INMAIL_TEXT;
import static dev.prospector.integration.domain.explanation.ExplainedFeature.WIDGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.Mender;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.Samples;

/** Why not (product.md 4.1): of each feature each check fails alone. */
class ExplainedFeatureTest {
    private static final Connection COMPANY_ONLY = Samples.connection("acme");
    private static final Connection ALL = withContract(COMPANY_ONLY);
    private static final Connection CONTRACT_ONLY =
            withContract(Connection.begun("acme", Samples.application(Samples.SECRET), Samples.NOW));
    private static final UserFacts EVERYTHING =
            new UserFacts(true, Optional.of(ALL), complete(false), true, true, AT_LINKEDIN);

    @ParameterizedTest
    @EnumSource
    void where_everything_is_well_all_checks_pass(ExplainedFeature feature) {
        var checked = feature.explain(EVERYTHING);
        assertFalse(checked.isEmpty());
        assertEquals(List.of(), failed(checked));
        assertTrue(checked.stream().allMatch(Checked::hasPassed));
    }

    @Test
    void each_feature_has_its_checks_in_the_order_in_which_they_are_mended() {
        assertEquals(
                List.of(ENTITLED, CONNECTED, COMPANY_ACCESS, USER_LINKED, USER_HAS_SEAT), checks(EXPORT, EVERYTHING));
        assertEquals(
                List.of(ENTITLED, CONNECTED, COMPANY_ACCESS, CANDIDATE_AT_LINKEDIN, USER_LINKED),
                checks(WIDGET, EVERYTHING));
        assertEquals(List.of(ENTITLED, CONNECTED, SETTINGS_COMPLETE, COMPANY_ACCESS), checks(INDICATOR, EVERYTHING));
        assertEquals(
                List.of(ENTITLED, CONNECTED, CONTRACT_ACCESS, USER_LINKED, USER_HAS_SEAT),
                checks(INMAIL_TEXT, EVERYTHING));
    }

    @Test
    void the_indicator_asks_for_a_link_only_where_hiring_teams_alone_see_it() {
        var teams = new UserFacts(true, Optional.of(ALL), complete(true), false, false, AT_LINKEDIN);
        assertEquals(List.of(USER_LINKED), failed(INDICATOR.explain(teams)));
        assertEquals(
                List.of(),
                failed(INDICATOR.explain(
                        new UserFacts(true, Optional.of(ALL), complete(false), false, false, AT_LINKEDIN))));
    }

    @ParameterizedTest
    @EnumSource
    void without_entitlement_that_alone_fails(ExplainedFeature feature) {
        fails(feature, ENTITLED, new UserFacts(false, Optional.of(ALL), complete(false), true, true, AT_LINKEDIN));
    }

    @ParameterizedTest
    @EnumSource
    void without_connection_that_alone_fails_and_what_depends_on_it_is_not_checked(ExplainedFeature feature) {
        var none = new UserFacts(true, Optional.empty(), complete(false), false, false, AT_LINKEDIN);
        fails(feature, CONNECTED, none);
        fails(
                feature,
                CONNECTED,
                new UserFacts(
                        true, Optional.of(ALL.disconnecting(Samples.NOW)), complete(false), false, false, AT_LINKEDIN));
        feature.explain(none).stream()
                .filter(checked ->
                        List.of(COMPANY_ACCESS, CONTRACT_ACCESS, USER_LINKED).contains(checked.check()))
                .forEach(checked -> assertEquals(Outcome.NOT_CHECKED, checked.outcome()));
    }

    @Test
    void without_settings_that_alone_fails() {
        fails(
                INDICATOR,
                SETTINGS_COMPLETE,
                new UserFacts(true, Optional.of(ALL), Settings.usual("acme"), true, true, AT_LINKEDIN));
    }

    @ParameterizedTest
    @EnumSource(names = "INMAIL_TEXT", mode = EnumSource.Mode.EXCLUDE)
    void without_company_access_that_alone_fails(ExplainedFeature feature) {
        fails(
                feature,
                COMPANY_ACCESS,
                new UserFacts(true, Optional.of(CONTRACT_ONLY), complete(false), true, true, AT_LINKEDIN));
    }

    @Test
    void without_contract_access_that_alone_fails() {
        fails(
                INMAIL_TEXT,
                CONTRACT_ACCESS,
                new UserFacts(true, Optional.of(COMPANY_ONLY), complete(false), true, true, AT_LINKEDIN));
    }

    @ParameterizedTest
    @EnumSource(names = "INDICATOR", mode = EnumSource.Mode.EXCLUDE)
    void without_link_that_alone_fails_and_no_seat_is_looked_for(ExplainedFeature feature) {
        var unlinked = new UserFacts(true, Optional.of(ALL), complete(false), false, false, AT_LINKEDIN);
        fails(feature, USER_LINKED, unlinked);
        feature.explain(unlinked).stream()
                .filter(checked -> checked.check() == USER_HAS_SEAT)
                .forEach(checked -> assertEquals(Outcome.NOT_CHECKED, checked.outcome()));
    }

    @Test
    void until_linkedin_has_the_candidate_that_alone_fails() {
        fails(WIDGET, CANDIDATE_AT_LINKEDIN, of(ALL, NOT_YET_AT_LINKEDIN));
        var checked = WIDGET.explain(of(CONTRACT_ONLY, NOT_YET_AT_LINKEDIN));
        assertEquals(List.of(COMPANY_ACCESS), failed(checked));
        assertEquals(new Checked(CANDIDATE_AT_LINKEDIN, Outcome.NOT_CHECKED), checked.get(3));
    }

    @ParameterizedTest
    @EnumSource
    void where_no_candidate_is_in_question_none_is_looked_for(ExplainedFeature feature) {
        assertFalse(checks(feature, of(ALL, NOBODY)).contains(CANDIDATE_AT_LINKEDIN));
        assertEquals(List.of(), failed(feature.explain(of(ALL, NOBODY))));
    }

    private static UserFacts of(Connection connection, CandidateStanding candidate) {
        return new UserFacts(true, Optional.of(connection), complete(false), true, true, candidate);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPORT", "INMAIL_TEXT"})
    void without_seat_that_alone_fails(ExplainedFeature feature) {
        fails(feature, USER_HAS_SEAT, new UserFacts(true, Optional.of(ALL), complete(false), true, false, AT_LINKEDIN));
    }

    @ParameterizedTest
    @EnumSource
    void each_check_says_why_who_and_how(Check check) {
        assertFalse(check.reason().isBlank());
        assertTrue(check.remedy().endsWith("."));
        assertEquals(check == USER_LINKED, check.mendableBy() == Mender.USER);
    }

    @Test
    void features_are_known_by_their_titles() {
        assertEquals(Optional.of(INMAIL_TEXT), ExplainedFeature.titled("inmail-text"));
        assertEquals(Optional.empty(), ExplainedFeature.titled("INMAIL_TEXT"));
    }

    private static void fails(ExplainedFeature feature, Check check, UserFacts facts) {
        assertEquals(List.of(check), failed(feature.explain(facts)));
    }

    private static List<Check> failed(List<Checked> all) {
        return all.stream()
                .filter(checked -> checked.outcome() == Outcome.FAILED)
                .map(Checked::check)
                .toList();
    }

    private static List<Check> checks(ExplainedFeature feature, UserFacts facts) {
        return feature.explain(facts).stream().map(Checked::check).toList();
    }

    private static Connection withContract(Connection connection) {
        var key = IntegrationKey.of(new ContractUrn("urn:li:contract:9001"));
        return connection
                .requested(List.of(key), Samples.NOW)
                .told(key, StatusAtLinkedIn.ENABLED, Optional.empty(), Samples.NOW);
    }

    private static Settings complete(boolean forTeams) {
        return Settings.chosen(
                JobVisibility.PRIVATE,
                forTeams ? RecruiterVisibility.HIRING_TEAM : RecruiterVisibility.EVERYONE,
                "https://ats.example/candidates/{candidateId}",
                "https://ats.example/jobs/{jobNumber}/apply",
                "Acme",
                List.of());
    }
}
