package dev.prospector.sandbox.linkedin.onboarding;

import java.util.List;

/**
 * One of the list that the onboarding widget hands to the function named in {@code data-onintegrate}. An assumed shape: section 15 of
 * LinkedIn's contract, golden sample in {@code deploy/contracts/linkedin}.
 */
public record OnboardingEntry(
        String integrationContext, String integrationType, String tenantType, String dataProvider) {

    static List<OnboardingEntry> of(List<Integration> integrations) {
        return integrations.stream()
                .sorted(Integration.COMPANY_FIRST)
                .map(OnboardingEntry::of)
                .toList();
    }

    private static OnboardingEntry of(Integration integration) {
        return new OnboardingEntry(
                integration.context(),
                integration.type().name(),
                IntegrationKey.TENANT_TYPE,
                IntegrationKey.DATA_PROVIDER);
    }
}
