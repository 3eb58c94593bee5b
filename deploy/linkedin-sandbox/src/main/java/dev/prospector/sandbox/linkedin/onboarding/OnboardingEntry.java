package dev.prospector.sandbox.linkedin.onboarding;

import java.util.List;
import java.util.stream.Stream;

import dev.prospector.sandbox.linkedin.onboarding.Integration.Type;

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

    /** What the widget hands over when the admin of an organization that is not the tenant's presses Request. */
    public static List<OnboardingEntry> ofStranger(String organization, List<String> contracts) {
        return Stream.concat(
                        Integration.OF_COMPANY.stream().map(type -> of(organization, type)),
                        contracts.stream().map(contract -> of(contract, Type.CSA_API)))
                .toList();
    }

    private static OnboardingEntry of(Integration integration) {
        return of(integration.context(), integration.type());
    }

    private static OnboardingEntry of(String context, Type type) {
        return new OnboardingEntry(context, type.name(), IntegrationKey.TENANT_TYPE, IntegrationKey.DATA_PROVIDER);
    }
}
