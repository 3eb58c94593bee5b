package dev.prospector.integration.domain.connection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What names an integration of a tenant at LinkedIn (LinkedIn RSC 1.6).
 *
 * @param context the organization's URN, for {@code CSA_API} a contract's
 */
public record IntegrationKey(String context, IntegrationType type) {
    /** @throws IllegalArgumentException when the context is not of the kind that the type wants */
    public IntegrationKey {
        if (type.isOfContract()) {
            new ContractUrn(context);
        } else {
            new OrganizationUrn(context);
        }
    }

    /** All three that make up company-level access. */
    public static List<IntegrationKey> ofCompany(OrganizationUrn organization) {
        return Arrays.stream(IntegrationType.values())
                .filter(type -> !type.isOfContract())
                .map(type -> new IntegrationKey(organization.value(), type))
                .toList();
    }

    public static IntegrationKey of(ContractUrn contract) {
        return new IntegrationKey(contract.value(), IntegrationType.CSA_API);
    }

    public Optional<OrganizationUrn> organization() {
        return type.isOfContract() ? Optional.empty() : Optional.of(new OrganizationUrn(context));
    }

    public Optional<ContractUrn> contract() {
        return type.isOfContract() ? Optional.of(new ContractUrn(context)) : Optional.empty();
    }
}
