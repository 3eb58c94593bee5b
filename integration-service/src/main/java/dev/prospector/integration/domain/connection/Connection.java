package dev.prospector.integration.domain.connection;

/**
 * How one tenant is connected with LinkedIn (product.md 2.1).
 *
 * @param hook part of the callback URL that LinkedIn knows; never changes
 * @param companyAccess whether LinkedIn's admin has switched on company-level access: without it no export lands
 */
public record Connection(
        String tenant, HookId hook, ChildApplication application, OrganizationUrn organization, boolean companyAccess) {

    /** A tenant that is connected from the start, as development and tests need it. */
    public static Connection seeded(
            String tenant, ChildApplication application, OrganizationUrn organization, boolean companyAccess) {
        return new Connection(tenant, HookId.random(), application, organization, companyAccess);
    }

    public Connection reseeded(String clientId, ClientSecret secret, OrganizationUrn other, boolean access) {
        return new Connection(tenant, hook, application.with(clientId, secret), other, access);
    }

    /** Whether nothing else differs. */
    public boolean isLikeButForSecrets(Connection other) {
        return application.clientId().equals(other.application.clientId())
                && organization.equals(other.organization)
                && companyAccess == other.companyAccess;
    }

    /** Whether what LinkedIn answered belongs to this tenant (LinkedIn RSC 4); an answer that names nobody does not. */
    public boolean owns(String integrationContext) {
        return organization.value().equals(integrationContext);
    }
}
