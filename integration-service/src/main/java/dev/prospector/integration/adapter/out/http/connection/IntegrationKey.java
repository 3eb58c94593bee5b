package dev.prospector.integration.adapter.out.http.connection;

/**
 * What names an integration at LinkedIn (LinkedIn RSC 1.6). Context and type must be there.
 *
 * @param integrationContext the organization's URN, or a contract's
 * @param integrationType    such as {@code ONE_CLICK_EXPORT}; {@code CSA_API} for a contract
 * @param tenantType         null when LinkedIn does not say, as is the data provider
 */
record IntegrationKey(String integrationContext, String integrationType, String tenantType, String dataProvider) {
    private static final String CONTRACT = "urn:li:contract:";

    static IntegrationKey read(Fields fields) {
        return new IntegrationKey(
                fields.requiredText("integrationContext"),
                fields.requiredText("integrationType"),
                fields.text("tenantType"),
                fields.text("dataProvider"));
    }

    /** Else it is of company level. */
    boolean isContractLevel() {
        return integrationContext.startsWith(CONTRACT);
    }
}
