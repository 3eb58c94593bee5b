package dev.prospector.integration.domain.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.Samples;

/** product.md 2.1.3: what each level of access unlocks, and why a feature is not to be had. */
class FeatureStandingTest {
    private static final Set<Feature> OF_COMPANY =
            EnumSet.of(Feature.ONE_CLICK_EXPORT, Feature.INDICATOR, Feature.PROFILE_WIDGET);
    private static final Set<Feature> OF_CONTRACT = EnumSet.complementOf(EnumSet.copyOf(OF_COMPANY));
    private static final ContractUrn FIRST = new ContractUrn("urn:li:contract:9001");
    private static final ContractUrn SECOND = new ContractUrn("urn:li:contract:9002");
    private static final Settings COMPLETE = Settings.chosen(
            JobVisibility.PRIVATE,
            RecruiterVisibility.EVERYONE,
            "https://ats.example/candidates/{candidateId}",
            "https://ats.example/jobs/{jobNumber}/apply",
            "Acme",
            List.of());

    private final Connection enabled = Samples.connection("acme");

    @Test
    void without_the_operators_consent_there_is_none_whatever_stands_at_linkedin() {
        var standings = FeatureStanding.all(false, Optional.of(enabled), COMPLETE);

        assertEquals(all(), because(standings, HoldUp.NOT_ENTITLED));
    }

    @Test
    void without_a_connection_there_is_none() {
        assertEquals(all(), because(FeatureStanding.all(true, Optional.empty(), COMPLETE), HoldUp.NOT_CONNECTED));
        assertEquals(all(), because(standings(enabled.ended(Samples.NOW)), HoldUp.NOT_CONNECTED));
    }

    @Test
    void while_the_connection_is_ended_there_is_none() {
        assertEquals(all(), because(standings(enabled.disconnecting(Samples.NOW)), HoldUp.DISCONNECTING));
    }

    @Test
    void while_links_are_missing_that_is_what_holds_up_what_has_no_access() {
        var requested = Connection.begun("acme", Samples.application(Samples.SECRET), Samples.NOW)
                .requested(companyKeys(), Samples.NOW);

        var standings = FeatureStanding.all(true, Optional.of(requested), Settings.usual("acme"));

        assertEquals(all(), because(standings, HoldUp.SETTINGS_MISSING));
    }

    @Test
    void company_level_unlocks_export_indicator_and_widget() {
        var standings = standings(enabled);

        assertEquals(OF_COMPANY, available(standings));
        assertEquals(OF_CONTRACT, because(standings, HoldUp.NO_CONTRACT_ACCESS));
    }

    @Test
    void company_level_stands_by_all_three_or_not_at_all() {
        for (var key : companyKeys()) {
            var off = enabled.told(key, StatusAtLinkedIn.DISABLED, Optional.empty(), Samples.NOW);

            assertEquals(OF_COMPANY, because(standings(off), HoldUp.NO_COMPANY_ACCESS), key.toString());
        }
    }

    @Test
    void contract_level_unlocks_inmail_notes_and_stubs_where_it_is_on() {
        var second = enabled.requested(List.of(IntegrationKey.of(FIRST), IntegrationKey.of(SECOND)), Samples.NOW)
                .told(IntegrationKey.of(SECOND), StatusAtLinkedIn.ENABLED, Optional.empty(), Samples.NOW);

        var standings = standings(second);

        assertEquals(all(), available(standings));
        assertTrue(standings.stream()
                .filter(standing -> standing.feature().isOfContract())
                .allMatch(standing -> standing.contracts().equals(List.of(SECOND))));
    }

    @Test
    void a_contracts_access_that_goes_takes_its_features_with_it() {
        var key = IntegrationKey.of(FIRST);
        var off = enabled.requested(List.of(key), Samples.NOW)
                .told(key, StatusAtLinkedIn.ENABLED, Optional.empty(), Samples.NOW)
                .told(key, StatusAtLinkedIn.DISABLED, Optional.empty(), Samples.NOW);

        assertEquals(OF_CONTRACT, because(standings(off), HoldUp.NO_CONTRACT_ACCESS));
    }

    private static List<IntegrationKey> companyKeys() {
        return IntegrationKey.ofCompany(new OrganizationUrn(Samples.ORGANIZATION));
    }

    private static List<FeatureStanding> standings(Connection connection) {
        return FeatureStanding.all(true, Optional.of(connection), COMPLETE);
    }

    private static Set<Feature> all() {
        return EnumSet.allOf(Feature.class);
    }

    private static Set<Feature> available(List<FeatureStanding> standings) {
        return standings.stream()
                .filter(FeatureStanding::isAvailable)
                .map(FeatureStanding::feature)
                .collect(Collectors.toSet());
    }

    private static Set<Feature> because(List<FeatureStanding> standings, HoldUp why) {
        return standings.stream()
                .filter(standing -> standing.holdUp().equals(Optional.of(why)))
                .map(FeatureStanding::feature)
                .collect(Collectors.toSet());
    }
}
